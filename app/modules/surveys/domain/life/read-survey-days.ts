import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** How long a survey may run: a due day years ahead is a slip. */
const LONGEST_YEARS = 2;
export const EARLIEST_YEAR = 1990;

export function readYear(text: string, today: CalendarDate): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : null;
  return year !== null && year >= EARLIEST_YEAR && year <= Number(today.slice(0, 4)) ? year : null;
}

/** The last day to answer as it was typed: no day of the past, none years ahead. */
export function readDay(text: string, today: CalendarDate): Result<CalendarDate | null, string> {
  if (text.trim() === '') return ok(null);
  const day = readGermanDay(text);
  if (!day) return fail('Diesen Tag gibt es nicht. Geben Sie ihn zum Beispiel als 21.11.2026 an.');
  if (day < today) return fail('Dieser Tag ist schon vorbei. Wählen Sie einen späteren.');
  const latest = `${Number(today.slice(0, 4)) + LONGEST_YEARS}${today.slice(4)}`;
  return day > latest
    ? fail(`Die Frist liegt mehr als ${LONGEST_YEARS} Jahre in der Zukunft. Prüfen Sie die Jahreszahl.`)
    : ok(day);
}
