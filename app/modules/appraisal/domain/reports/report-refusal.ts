/** Why something about a report was not done: the field it stands at, and a German sentence with the remedy. */
export interface ReportRefusal {
  readonly field:
    | 'text'
    | 'kapitel'
    | 'herkunft'
    | 'stand'
    | 'frist'
    | 'betrag'
    | 'grund'
    | 'tag'
    | 'konflikt';
  readonly message: string;
  /** The member or the chapter whose field it is. */
  readonly key?: string;
}

export const reportRefusal = (field: ReportRefusal['field'], message: string, key?: string): ReportRefusal =>
  key === undefined ? { field, message } : { field, message, key };

/** Somebody was faster; the page now shows what holds. */
export const CROSSED = reportRefusal(
  'konflikt',
  'Dieses Kapitel wurde inzwischen von anderer Stelle geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
);
