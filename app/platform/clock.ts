import type { CalendarDate } from '../foundation/calendar-date.ts';
import { germanDay } from '../foundation/german-day.ts';

/** The only source of time. Rules receive what they need as values. */
export interface Clock {
  now(): Date;
  /** The calendar day in Germany. */
  today(): CalendarDate;
}

/** The machine's clock; `fixedToday` pins the day for demonstrations and tests. */
export function systemClock(fixedToday?: CalendarDate): Clock {
  return {
    now: () => new Date(),
    today: () => fixedToday ?? germanDay(new Date()),
  };
}
