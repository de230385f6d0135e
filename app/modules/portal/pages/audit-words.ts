import { parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { APPRAISAL_FIELDS } from './audit-appraisal-fields.ts';
import { APPRAISAL_ACTS, APPRAISAL_SUBJECTS } from './audit-appraisal-words.ts';
import { FIELD_WORDS } from './audit-fields.ts';
import { ACT_WORDS, SUBJECT_WORDS } from './audit-subjects.ts';

/** "population.1.asOf" → "Einwohner, 2, Stichtag": places in a list count from 1; other names stand as recorded. */
export const fieldWord = (field: string): string =>
  field
    .split('.')
    .map((part) =>
      /^\d+$/.test(part) ? String(Number(part) + 1) : (FIELD_WORDS[part] ?? APPRAISAL_FIELDS[part] ?? part),
    )
    .join(', ');

/** Yes, no and days as Germans write them, "leer" for an empty text; every other value as recorded. */
export function valueWord(value: string): string {
  const day = parseCalendarDate(value);
  if (day.ok) return germanDate(day.value);
  return Object.hasOwn(VALUES, value) ? (VALUES[value] ?? value) : value;
}

const VALUES: Readonly<Record<string, string>> = { true: 'ja', false: 'nein', '': 'leer' };

/** A mass run has no single subject: its entry stands for a block. A title takes the place of the number it stands for. */
export function subjectName(id: string, title?: string): string {
  if (id === 'block') return 'mehrere auf einmal';
  return title === undefined ? id : [`„${title}“`, ...id.split('/').slice(1)].join(', ');
}

/** The kind of a subject as users read it; a kind without a word of its own stands as recorded. */
export const subjectWord = (kind: string): string => SUBJECT_WORDS[kind] ?? APPRAISAL_SUBJECTS[kind] ?? kind;

/** "member.imported" → "eingelesen"; an act without a word of its own stands as recorded. */
export const actWord = (action: string): string => wordOfAct(action.slice(action.indexOf('.') + 1)) ?? action;

const wordOfAct = (act: string): string | undefined => ACT_WORDS[act] ?? APPRAISAL_ACTS[act];

const moment = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** A moment by German clocks: "21.11.2026, 10:05:23". */
export const momentText = (at: Date): string => moment.format(at);
