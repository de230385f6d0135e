import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { AnswerSource } from '../life/sheet.ts';
import type { SheetCapacity } from './sheet-steps.ts';

/** Who writes into a sheet. Whoever calls has made sure that it is this person's sheet, link or file. */
export interface SheetWriter {
  readonly capacity: SheetCapacity;
  /** As the member sees it: "Leitung", "Bauamt (per Link)". Never a person's name. */
  readonly label: string;
  readonly source: AnswerSource;
  /** Questions whose answer was taken over from an earlier survey, whatever the rest of the page comes from. */
  readonly adopted?: ReadonlySet<string>;
  /** Nothing but these questions; absent: all of the sheet. */
  readonly only?: ReadonlySet<string>;
}

/** Those who enter for a member what it said, by the capacity in which they do. */
export const ON_BEHALF_LABELS = ['Geschäftsstelle', 'Projektleitung'] as const;
export type OnBehalfLabel = (typeof ON_BEHALF_LABELS)[number];

/** Whether an answer was entered by office or project lead, and not by the member. */
export const isOnBehalf = ({ byLabel }: { readonly byLabel: string }): boolean =>
  // An office that answers by link chose its own name.
  !byLabel.endsWith(' (per Link)') &&
  ON_BEHALF_LABELS.some((label) => byLabel === label || byLabel.startsWith(`${label} (`));

export interface InterviewRefusal {
  readonly field: 'day' | 'function';
  readonly message: string;
}

const LONGEST_FUNCTION = 80;

/** How an interview is named as the origin of answers: the day, and which function was asked, never a name. */
export function interviewLabel(
  label: OnBehalfLabel,
  typed: { readonly day: string; readonly function: string },
  today: CalendarDate,
): Result<string, readonly InterviewRefusal[]> {
  const day = readGermanDay(typed.day);
  const asked = typed.function.trim().replace(/\s+/g, ' ').replace(/[()]/g, '');
  const refusals: InterviewRefusal[] = [];
  if (day === undefined || day > today) refusals.push({ field: 'day', message: NO_DAY });
  if (asked === '') refusals.push({ field: 'function', message: NO_FUNCTION });
  if (asked.length > LONGEST_FUNCTION) refusals.push({ field: 'function', message: LONG_FUNCTION });
  return day !== undefined && refusals.length === 0
    ? ok(`${label} (Interview am ${germanDate(day)}, ${asked})`)
    : fail(refusals);
}

/** The interview that an answer came from, to go on with it; undefined where it came from none. */
export function interviewOf(
  byLabel: string,
): { readonly day: string; readonly function: string } | undefined {
  const [, day, asked] = /\(Interview am (\d{2}\.\d{2}\.\d{4}), (.+)\)$/.exec(byLabel) ?? [];
  return day && asked ? { day: readGermanDay(day) ?? '', function: asked } : undefined;
}

const NO_DAY = 'Nennen Sie den Tag des Interviews; er liegt nicht in der Zukunft.';
const NO_FUNCTION =
  'Schreiben Sie, mit wem Sie gesprochen haben: die Funktion, nicht den Namen, zum Beispiel „Leitung Hauptamt“.';
const LONG_FUNCTION = `Kürzen Sie die Funktion auf höchstens ${LONGEST_FUNCTION} Zeichen.`;
