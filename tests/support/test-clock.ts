import { type CalendarDate, calendarDate } from '../../app/foundation/calendar-date.ts';
import type { Clock } from '../../app/platform/clock.ts';

const berlinDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** A clock that stands still until a test turns it on. */
export interface TestClock extends Clock {
  advance(by: { readonly hours?: number; readonly minutes?: number; readonly days?: number }): void;
}

/** Starts at ten in the morning (UTC) of the day. */
export function testClock(day: string): TestClock {
  let now = Date.parse(`${calendarDate(day)}T10:00:00Z`);
  return {
    now: () => new Date(now),
    today: (): CalendarDate => calendarDate(berlinDay.format(now)),
    advance({ hours = 0, minutes = 0, days = 0 }) {
      now += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },
  };
}
