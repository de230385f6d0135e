import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { membershipDays, periodDays } from './membership-days.ts';

const year = { from: calendarDate('2024-01-01'), to: calendarDate('2024-12-31') };
const days = (from: string | null, to: string | null): number =>
  membershipDays(
    { from: from === null ? null : calendarDate(from), to: to === null ? null : calendarDate(to) },
    year,
  );

describe('days of membership', () => {
  it.each([
    [null, null, 366],
    ['2024-07-01', null, 184],
    [null, '2024-06-30', 182],
    ['2024-02-29', '2024-02-29', 1],
    ['2023-01-01', '2025-12-31', 366],
    ['2023-01-01', '2024-01-01', 1],
    ['2024-12-31', '2025-06-30', 1],
    ['2025-01-01', null, 0],
    [null, '2023-12-31', 0],
  ])('from %s to %s in 2024: %i', (from, to, expected) => {
    expect(days(from, to)).toBe(expected);
  });

  it('counts both ends of the period', () => {
    expect(periodDays(year)).toBe(366);
  });
});
