import { type CalendarDate, dayNumber } from '../foundation/calendar-date.ts';
import { germanDay } from '../foundation/german-day.ts';

/** The only source of time. Rules receive what they need as values. */
export interface Clock {
  now(): Date;
  /** The calendar day in Germany. */
  today(): CalendarDate;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * The machine's clock; `fixedToday` pins the day for demonstrations and tests. Moments then lie on that day too, at the
 * machine's time of day: what is signed "now" must not be signed after today.
 */
export function systemClock(fixedToday?: CalendarDate, machine: () => Date = () => new Date()): Clock {
  const now = fixedToday === undefined ? machine : () => moveTo(fixedToday, machine());
  return { now, today: () => fixedToday ?? germanDay(machine()) };
}

function moveTo(day: CalendarDate, moment: Date): Date {
  const moved = new Date(moment.getTime() + daysTo(day, moment) * DAY_MS);
  // The clocks change between summer and winter: an hour around midnight lands beside the day.
  return new Date(moved.getTime() + daysTo(day, moved) * HOUR_MS);
}

const daysTo = (day: CalendarDate, moment: Date): number => dayNumber(day) - dayNumber(germanDay(moment));
