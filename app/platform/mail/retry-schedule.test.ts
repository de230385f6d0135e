import { expect, it } from 'vitest';
import { nextAttempt } from './retry-schedule.ts';

const QUEUED = new Date('2026-11-20T08:00:00Z');
const at = (hours: number, minutes = 0) => new Date(QUEUED.getTime() + (hours * 60 + minutes) * 60_000);

it.each([
  [1, 1],
  [2, 5],
  [3, 15],
  [4, 60],
  [5, 60],
  [100, 60],
])('after attempt %i waits %i minutes', (attempts, minutes) => {
  expect(nextAttempt(attempts, QUEUED, at(1))).toEqual(at(1, minutes));
});

it('outlasts a server that is down for a day, and gives up after five', () => {
  let now = QUEUED;
  let attempts = 0;
  for (;;) {
    attempts += 1;
    const next = nextAttempt(attempts, QUEUED, now);
    if (next === 'give-up') break;
    now = next;
  }
  expect((now.getTime() - QUEUED.getTime()) / 3_600_000).toBeGreaterThan(4 * 24 + 22);
  expect(nextAttempt(30, QUEUED, at(24))).toEqual(at(25));
  expect(nextAttempt(attempts, QUEUED, at(5 * 24))).toBe('give-up');
});
