import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDate } from '../foundation/calendar-date.ts';
import { germanDay } from '../foundation/german-day.ts';
import { systemClock } from './clock.ts';

it('tells the machine’s moment and its day in Germany', () => {
  const clock = systemClock(undefined, () => new Date('2026-11-20T23:30:00Z'));
  expect([clock.now().toISOString(), clock.today()]).toEqual(['2026-11-20T23:30:00.000Z', '2026-11-21']);
});

it('pinned to a day, keeps the time of day', () => {
  const clock = systemClock(calendarDate('2027-01-11'), () => new Date('2026-11-21T16:45:00Z'));
  expect(clock.now().toISOString()).toBe('2027-01-11T16:45:00.000Z');
});

it('pinned to a day, never tells a moment of another one', () => {
  const machine = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(machine, fc.integer({ min: 0, max: 1500 }), (moment, days) => {
      const pinned = addDays(calendarDate('2024-06-01'), days);
      const clock = systemClock(pinned, () => moment);
      expect([clock.today(), germanDay(clock.now())]).toEqual([pinned, pinned]);
    }),
  );
});
