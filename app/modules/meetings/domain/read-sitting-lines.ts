import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import { weekdayOf } from '../../../foundation/weekday.ts';
import { checkDay } from './check-field.ts';
import { checkNote, checkPlace, type SittingPlace } from './check-sitting.ts';
import type { SittingDetails } from './meeting-records.ts';

/** More at once is no calendar of sittings. */
export const SITTING_LINES_MAX = 200;

/** A line that cannot be taken: its number as a reader counts, from 1, and a German sentence with the remedy. */
export interface WrongLine {
  readonly line: number;
  readonly message: string;
}

/** "Do, 12.03.2027 Haushalt": a weekday and a remark are welcome. */
const LINE = /^(?:([a-zäöü]+)\.?,?\s+)?(\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2})\s*[,;:–-]?\s*(.*)$/i;

/**
 * Reads days pasted one a line. Either all lines are taken or none: the refusal names every wrong line with its number.
 * Empty lines count as lines and mean nothing. The sittings come in the order of their days.
 */
export function readSittingLines(
  text: string,
  place: SittingPlace,
): Result<readonly SittingDetails[], readonly WrongLine[]> {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.flatMap((content, index) =>
    content.trim() === '' ? [] : [{ content, line: index + 1 }],
  );
  if (filled.length === 0)
    return fail([{ line: 1, message: 'Tragen Sie mindestens einen Tag ein, zum Beispiel 12.03.2027.' }]);
  if (filled.length > SITTING_LINES_MAX)
    return fail([
      {
        line: filled[SITTING_LINES_MAX]?.line ?? 1,
        message: `Tragen Sie höchstens ${SITTING_LINES_MAX} Tage auf einmal ein und den Rest danach.`,
      },
    ]);
  const firstOf = new Map<CalendarDate, number>();
  const read = filled.map(({ content, line }) => ({
    line,
    sitting: readLine(content, line, place, firstOf),
  }));
  const wrong = read.flatMap(({ line, sitting }) => (sitting.ok ? [] : [{ line, message: sitting.error }]));
  if (wrong.length > 0) return fail(wrong);
  const sittings = read.flatMap(({ sitting }) => (sitting.ok ? [sitting.value] : []));
  return ok(sittings.toSorted((a, b) => (a.on < b.on ? -1 : 1)));
}

function readLine(
  content: string,
  line: number,
  place: SittingPlace,
  firstOf: Map<CalendarDate, number>,
): Result<SittingDetails, string> {
  const [, weekday, date = '', rest = ''] = LINE.exec(content.trim()) ?? [];
  const shown = content.trim().slice(0, 40);
  if (date === '')
    return fail(
      `„${shown}“ ist kein Datum. Schreiben Sie jede Sitzung in eine eigene Zeile, etwa 12.03.2027.`,
    );
  const day = checkDay(date, 'den Sitzungstag');
  if (!day.ok) return fail(`„${shown}“: ${day.error}`);
  if (weekday !== undefined && !isWeekday(weekday, day.value))
    return fail(
      `Der ${germanDate(day.value)} ist ein ${weekdayOf(day.value)}, nicht „${weekday}“. Prüfen Sie Tag und Datum.`,
    );
  const earlier = firstOf.get(day.value);
  if (earlier !== undefined)
    return fail(`Der ${germanDate(day.value)} steht schon in Zeile ${earlier}. Löschen Sie eine der beiden.`);
  firstOf.set(day.value, line);
  const free = checkPlace(day.value, place);
  if (!free.ok) return free;
  const note = checkNote(rest);
  return note.ok ? ok({ on: day.value, closesOn: null, note: note.value }) : note;
}

/** "Do", "do." and "Donnerstag" all mean a Thursday. */
const isWeekday = (word: string, day: CalendarDate): boolean =>
  word.length >= 2 && weekdayOf(day).toLowerCase().startsWith(word.toLowerCase());
