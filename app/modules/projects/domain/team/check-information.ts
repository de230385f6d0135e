export const INFORMATION_TITLE_MAX = 200;
export const INFORMATION_BODY_MAX = 5000;

export interface InformationRefusal {
  readonly field: 'anlass' | 'text' | 'kommunen' | 'stand';
  readonly message: string;
}

/** What is wrong with an information before it is sent. */
export function checkInformation({
  title,
  body,
  memberKeys,
}: {
  readonly title: string;
  readonly body: string;
  readonly memberKeys: readonly string[];
}): InformationRefusal[] {
  const found: InformationRefusal[] = [];
  if (title.trim() === '' || title.trim().length > INFORMATION_TITLE_MAX)
    found.push({
      field: 'anlass',
      message: `Nennen Sie den Anlass mit höchstens ${INFORMATION_TITLE_MAX} Zeichen.`,
    });
  if (body.trim() === '')
    found.push({ field: 'text', message: 'Schreiben Sie, was die Kommunen wissen sollen.' });
  if (body.trim().length > INFORMATION_BODY_MAX)
    found.push({
      field: 'text',
      message: `Kürzen Sie den Text auf höchstens ${INFORMATION_BODY_MAX} Zeichen.`,
    });
  if (memberKeys.length === 0)
    found.push({ field: 'kommunen', message: 'Wählen Sie mindestens eine Kommune.' });
  return found;
}
