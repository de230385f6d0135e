import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { isoWeekday, weekdayOf } from './weekday.ts';

// Read off a printed calendar.
it.each([
  ['1969-12-31', 3, 'Mittwoch'],
  ['1970-01-01', 4, 'Donnerstag'],
  ['2024-02-29', 4, 'Donnerstag'],
  ['2026-11-21', 6, 'Samstag'],
  ['2026-11-22', 7, 'Sonntag'],
  ['2026-11-23', 1, 'Montag'],
])('%s: %i, %s', (day, number, name) => {
  expect([isoWeekday(calendarDate(day)), weekdayOf(calendarDate(day))]).toEqual([number, name]);
});
