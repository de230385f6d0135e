import { expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { keyDateText } from './key-date-text.ts';

it.each([
  ['2026-11-25', 'day', 'Mittwoch, 25.11.2026'],
  ['1970-01-01', 'day', 'Donnerstag, 01.01.1970'],
  ['1969-12-31', 'day', 'Mittwoch, 31.12.1969'],
  ['2027-03-31', 'month', 'März 2027'],
  ['2027-06-30', 'half-year', '1. Halbjahr 2027'],
  ['2026-12-31', 'half-year', '2. Halbjahr 2026'],
  ['2027-12-31', 'year', '2027'],
] as const)('%s as exact as a %s reads %s', (on, precision, text) => {
  expect(keyDateText(calendarDate(on), precision)).toBe(text);
});
