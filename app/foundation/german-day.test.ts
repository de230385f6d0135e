import { expect, it } from 'vitest';
import { germanDay } from './german-day.ts';

it('turns at midnight of German clocks, in summer and winter', () => {
  expect(germanDay(new Date('2026-11-20T22:59:59Z'))).toBe('2026-11-20');
  expect(germanDay(new Date('2026-11-20T23:00:00Z'))).toBe('2026-11-21');
  expect(germanDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
});
