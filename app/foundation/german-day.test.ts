import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { endOfGermanDay, germanDay } from './german-day.ts';

it('turns at midnight of German clocks, in summer and winter', () => {
  expect(germanDay(new Date('2026-11-20T22:59:59Z'))).toBe('2026-11-20');
  expect(germanDay(new Date('2026-11-20T23:00:00Z'))).toBe('2026-11-21');
  expect(germanDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
});

it.each([
  ['2026-11-24', '2026-11-24T23:00:00.000Z'],
  ['2026-07-01', '2026-07-01T22:00:00.000Z'],
  // Clocks go forward at 02:00 on 29 March and back at 03:00 on 25 October.
  ['2026-03-28', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['2026-10-24', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
])('the %s is over at %s', (day, moment) => {
  expect(endOfGermanDay(calendarDate(day)).toISOString()).toBe(moment);
});
