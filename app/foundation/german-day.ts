import { addDays, type CalendarDate, calendarDate } from './calendar-date.ts';

const HOUR_MS = 3_600_000;
const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The calendar day in Germany at a moment. */
export const germanDay = (moment: Date): CalendarDate => calendarDate(berlin.format(moment));

/** The moment at which a day is over by German clocks; the day after begins with it. */
export function endOfGermanDay(day: CalendarDate): Date {
  const next = addDays(day, 1);
  // Midnight is 22:00 UTC in summer and 23:00 in winter.
  const inSummer = new Date(Date.parse(`${next}T00:00:00Z`) - 2 * HOUR_MS);
  return germanDay(inSummer) === next ? inSummer : new Date(inSummer.getTime() + HOUR_MS);
}
