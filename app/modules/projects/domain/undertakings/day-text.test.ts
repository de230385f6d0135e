import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { dayText } from './day-text.ts';
import type { Precision } from './precision.ts';

it.each<[string, Precision, string]>([
  ['2027-08-31', 'day', '31.08.2027'],
  ['2027-08-31', 'month', 'August 2027'],
  ['2021-09-01', 'season', 'Herbst 2021'],
  ['2024-06-01', 'season', 'Sommer 2024'],
  ['2023-12-01', 'season', 'Winter 2023'],
  ['2025-03-01', 'season', 'Frühjahr 2025'],
  ['2026-06-30', 'half-year', '1. Halbjahr 2026'],
  ['2026-07-01', 'half-year', '2. Halbjahr 2026'],
  ['2013-01-01', 'year', '2013'],
  ['2018-10-31', 'latest', 'spätestens Oktober 2018'],
])('%s as %s: %s', (date, precision, text) => {
  expect(dayText({ date: calendarDate(date), precision })).toBe(text);
});
