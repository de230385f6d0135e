import { type CalendarDate, calendarDate } from '../foundation/calendar-date.ts';

/** The only source of time. Rules receive what they need as values. */
export interface Clock {
  now(): Date;
  /** The calendar day in Germany. */
  today(): CalendarDate;
}

const berlinDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The machine's clock; `fixedToday` pins the day for demonstrations and tests. */
export function systemClock(fixedToday?: CalendarDate): Clock {
  return {
    now: () => new Date(),
    today: () => fixedToday ?? calendarDate(berlinDay.format(new Date())),
  };
}
