import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../foundation/calendar-date.ts';
import { isoWeekday } from '../../../foundation/weekday.ts';
import { AUTUMN, day, sittingOn } from '../test-support/meeting-samples.ts';
import { closingDateOf, closingWarning } from './closing-date.ts';

describe('the closing date', () => {
  // Counted on a calendar: 10.12.2026 is a Thursday.
  it.each([
    [7, '2026-12-03', 'the same weekday a week before'],
    [12, '2026-11-27', 'a Saturday moves to the Friday before'],
    [11, '2026-11-27', 'a Sunday moves to the Friday before'],
    [10, '2026-11-30', 'a Monday stays'],
    [0, '2026-12-10', 'no period: the day itself'],
  ])('%i days before Thursday 10.12.2026 is %s: %s', (closingDays, expected) => {
    expect(closingDateOf({ closingDays }, sittingOn('2026-12-10'))).toBe(expected);
  });

  it('is the sitting’s own where it has one, even on a Sunday', () => {
    const sitting = sittingOn('2026-12-10', { closesOn: day('2026-11-29') });
    expect(closingDateOf({ closingDays: 7 }, sitting)).toBe('2026-11-29');
  });

  it('is never on a weekend, never after the period and at most two days before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 180 }),
        (offset, closingDays) => {
          const on = addDays(day('2024-01-01'), offset);
          const closesOn = closingDateOf({ closingDays }, { on, closesOn: null });
          const latest = addDays(on, -closingDays);
          expect(isoWeekday(closesOn)).toBeLessThan(6);
          expect(closesOn <= latest && closesOn >= addDays(latest, -2)).toBe(true);
        },
      ),
    );
  });

  it('in school holidays comes with a warning, from the first day to the last, and at elections with none', () => {
    expect(closingWarning(day('2026-10-04'), [AUTUMN])).toBeNull();
    expect(closingWarning(day('2026-10-05'), [AUTUMN])).toBe(
      'Der Abgabeschluss am 05.10.2026 liegt in den Schulferien (Herbstferien 2026). Geben Sie die Vorlage früher ab.',
    );
    expect(closingWarning(day('2026-10-17'), [AUTUMN])).not.toBeNull();
    expect(closingWarning(day('2026-10-18'), [AUTUMN])).toBeNull();
    expect(closingWarning(day('2026-10-05'), [{ ...AUTUMN, kind: 'wahl' }])).toBeNull();
  });
});
