import { fail, ok, type Result } from './result.ts';

/** A day of the civil calendar without time or zone, written YYYY-MM-DD. Dates compare as strings. */
export type CalendarDate = string & { readonly unit: 'calendar-date' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Reads YYYY-MM-DD and refuses days that do not exist (2025-02-29). */
export function parseCalendarDate(text: string): Result<CalendarDate, 'not-a-date'> {
  const match = PATTERN.exec(text);
  if (!match) return fail('not-a-date');
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(days).toISOString().slice(0, 10) === text ? ok(text as CalendarDate) : fail('not-a-date');
}

/** For literals in code and seeds; a wrong literal is a programming error and throws. */
export function calendarDate(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new RangeError(`not a calendar date: ${text}`);
  return parsed.value;
}

/** Days since 1970-01-01. */
export const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Number of days from `from` to `to`, both ends included; 0 or less when `to` lies before `from`. */
export const daysInclusive = (from: CalendarDate, to: CalendarDate): number =>
  dayNumber(to) - dayNumber(from) + 1;

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10) as CalendarDate;

/** Sorts the earlier day first. */
export const compareDays = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : a > b ? 1 : 0);

export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

/** The same day `months` later; the last day of the month where that day does not exist. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10) as CalendarDate;
}
