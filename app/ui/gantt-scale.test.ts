import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../foundation/calendar-date.ts';
import { ganttScale } from './gantt-scale.ts';

const scaleOf = (...days: string[]) => {
  const scale = ganttScale(days.map(calendarDate));
  if (!scale) throw new Error('no scale');
  return scale;
};

describe('ganttScale', () => {
  it('has nothing to show without a day', () => {
    expect(ganttScale([])).toBeNull();
  });

  it('runs from the start of the first quarter to the end of the last', () => {
    const scale = scaleOf('2026-11-21', '2026-02-27', '2028-01-01');
    expect([scale.from, scale.to]).toEqual(['2026-01-01', '2028-03-31']);
    expect(scale.quarters.map(({ year, number, namesYear }) => [year, number, namesYear])).toEqual([
      ...[1, 2, 3, 4].map((number) => [2026, number, number === 1]),
      ...[1, 2, 3, 4].map((number) => [2027, number, number === 1]),
      [2028, 1, true],
    ]);
  });

  it('names the year also where the scale begins within it', () => {
    expect(scaleOf('2026-08-01', '2027-01-05').quarters.map(({ namesYear }) => namesYear)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('lays days by their number: 2026 has 90 + 91 + 92 + 92 of them', () => {
    const scale = scaleOf('2026-01-01', '2026-12-31');
    const starts = scale.quarters.map(({ start }) => Math.round(start * 3.65));
    expect(starts).toEqual([0, 90, 181, 273]);
    expect(scale.at(calendarDate('2026-04-01'))).toBeCloseTo((90 / 365) * 100);
    expect(scale.span(calendarDate('2026-01-01'), calendarDate('2026-12-31'))).toEqual({
      start: 0,
      length: 100,
    });
    expect(scale.span(calendarDate('2026-01-01'), calendarDate('2026-01-01')).length).toBeCloseTo(100 / 365);
  });

  it('leaves out what lies beside it and cuts what reaches over', () => {
    const scale = scaleOf('2026-04-01');
    expect(scale.at(calendarDate('2026-03-31'))).toBeNull();
    expect(scale.at(calendarDate('2026-07-01'))).toBeNull();
    expect(scale.span(calendarDate('2025-01-01'), calendarDate('2027-01-01'))).toEqual({
      start: 0,
      length: 100,
    });
  });

  it('keeps every given day and every span inside', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(calendarDate('2020-01-01'), days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), day, day, (days, one, other) => {
        const scale = ganttScale(days);
        if (!scale) return false;
        const { start, length } = scale.span(one < other ? one : other, one < other ? other : one);
        return (
          days.every((given) => scale.at(given) !== null) &&
          start >= 0 &&
          length >= 0 &&
          start + length <= 100 + 1e-9
        );
      }),
    );
  });
});
