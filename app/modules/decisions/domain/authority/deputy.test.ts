import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../foundation/calendar-date.ts';
import { type Deputy, deputiesAt, holdsOn, overlap } from './deputy.ts';

const FIRST = calendarDate('2026-11-02');
const LAST = calendarDate('2026-11-20');
const GENERAL: Deputy = {
  id: 'a',
  memberId: 'raunheim',
  kind: 'allgemein',
  address: 'vertretung@raunheim.example',
  office: 'Erste Stadträtin oder Erster Stadtrat',
  validFrom: calendarDate('2025-01-01'),
  validTo: null,
  isSample: false,
};
const ABSENCE: Deputy = { ...GENERAL, id: 'b', kind: 'abwesenheit', validFrom: FIRST, validTo: LAST };

describe('deputiesAt', () => {
  it('counts first and last day, and nothing beyond', () => {
    const at = (day: typeof FIRST) => deputiesAt([ABSENCE], day).length;
    expect([addDays(FIRST, -1), FIRST, LAST, addDays(LAST, 1)].map(at)).toEqual([0, 1, 1, 0]);
  });

  it('puts the deputy of an absence before the general one', () => {
    expect(deputiesAt([GENERAL, ABSENCE], LAST).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('finds an overlap exactly where a day lies in both periods', () => {
    const day = fc.integer({ min: 0, max: 30 });
    const period = fc.record({ from: day, length: fc.option(day) }).map(({ from, length }) => ({
      validFrom: addDays(FIRST, from),
      validTo: length === null ? null : addDays(FIRST, from + length),
    }));
    fc.assert(
      fc.property(period, period, (a, b) => {
        const days = Array.from({ length: 62 }, (_, index) => addDays(FIRST, index));
        return overlap(a, b) === days.some((each) => holdsOn(a, each) && holdsOn(b, each));
      }),
    );
  });
});
