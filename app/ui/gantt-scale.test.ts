import { expect, it } from 'vitest';
import { calendarDate as day } from '../foundation/calendar-date.ts';
import { ganttScale } from './gantt-scale.ts';

/** 2026 has 90, 91, 92, 92 days in its quarters: 365. */
const YEAR = ganttScale([day('2026-05-14'), day('2026-02-02'), day('2026-10-01')]);

it('covers whole quarters around all days', () => {
  expect(YEAR?.quarters.map(({ year, numeral, startsYear }) => [year, numeral, startsYear])).toEqual([
    ['2026', 'I', true],
    ['2026', 'II', false],
    ['2026', 'III', false],
    ['2026', 'IV', false],
  ]);
  expect(YEAR?.quarters.map(({ at }) => Math.round((at / 100) * 365))).toEqual([0, 90, 181, 273]);
});

it('gives a bar its last day', () => {
  const bar = YEAR?.bar({ from: day('2026-04-01'), to: day('2026-06-30') });
  expect([bar?.at, bar?.width].map((part) => Math.round(((part ?? 0) / 100) * 365))).toEqual([90, 91]);
});

it('keeps what lies outside at the edges', () => {
  expect(YEAR?.place(day('2025-12-31'))).toBe(0);
  expect(YEAR?.place(day('2027-01-01'))).toBe(100);
});

it('has no axis without days', () => {
  expect(ganttScale([])).toBeNull();
});

it('crosses the turn of the year and a leap day', () => {
  const scale = ganttScale([day('2027-12-31'), day('2028-01-01')]);
  expect(scale?.quarters.map(({ year, numeral }) => `${numeral}/${year}`)).toEqual(['IV/2027', 'I/2028']);
  // 92 days of the fourth quarter, 91 of the first one with its leap day.
  expect(Math.round(((scale?.place(day('2028-01-01')) ?? 0) / 100) * 183)).toBe(92);
});
