import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { VISIBILITIES } from '../rounds/may-read-round.ts';
import type { SurveyDetails } from './survey.ts';

const TITLE_MAX = 120;
const NOTE_MAX = 1000;

/** A survey as the office types it. */
export interface SurveySettings {
  readonly title: string;
  readonly note: string;
  readonly dueOn: string;
  readonly visibility: string;
  readonly memberKeys: readonly string[];
}

export interface SettingsRefusal {
  readonly field: keyof SurveySettings;
  readonly message: string;
}

/** Reads the settings of a survey; a draft may still lack day and members. Refuses with every reason (German). */
export function checkSurvey(
  { title, note, dueOn, visibility, memberKeys }: SurveySettings,
  members: readonly string[],
): Result<SurveyDetails, readonly SettingsRefusal[]> {
  const day = dueOn.trim() === '' ? null : readGermanDay(dueOn);
  const level = VISIBILITIES.find((known) => known === visibility);
  const refusals: SettingsRefusal[] = [];
  if (title.trim() === '') refusals.push({ field: 'title', message: 'Geben Sie der Umfrage einen Titel.' });
  if (title.trim().length > TITLE_MAX)
    refusals.push({ field: 'title', message: `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.` });
  if (note.length > NOTE_MAX)
    refusals.push({ field: 'note', message: `Kürzen Sie die Hinweise auf höchstens ${NOTE_MAX} Zeichen.` });
  if (day === undefined)
    refusals.push({
      field: 'dueOn',
      message: 'Geben Sie den Tag so an: 31.12.2026. Oder lassen Sie ihn leer.',
    });
  if (level === undefined)
    refusals.push({ field: 'visibility', message: 'Wählen Sie, wer das Ergebnis liest.' });
  if (memberKeys.some((key) => !members.includes(key)))
    refusals.push({
      field: 'memberKeys',
      message: 'Eine gewählte Kommune gibt es nicht. Wählen Sie aus der Liste.',
    });
  if (refusals.length > 0 || day === undefined || level === undefined) return fail(refusals);
  return ok({ title: title.trim(), note: note.trim(), dueOn: day, visibility: level });
}
