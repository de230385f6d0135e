import { expect, it } from 'vitest';
import { day, since } from '../../test-support/project-samples.ts';
import { isInvolved } from './participation.ts';
import { holdsOn } from './participation-history.ts';
import { startedOn } from './started-on.ts';

it('an interval holds from its first to its last day, both included', () => {
  const ended = { validFrom: day('2026-03-02'), validTo: day('2026-03-31') };
  const days = ['2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'].map(day);
  expect(days.map((on) => holdsOn(ended, on))).toEqual([false, true, true, false]);
  expect(days.map((on) => holdsOn({ ...ended, validTo: null }, on))).toEqual([false, true, true, true]);
});

it.each([
  [true, { participates: true, implementation: null, roles: [] }],
  [true, { participates: false, implementation: true, roles: [] }],
  // Legend of the 12th report: the head of the steering group may attend though the member takes no part.
  [true, { participates: false, implementation: false, roles: ['LKG'] as const }],
  [false, { participates: false, implementation: false, roles: [] }],
])('is involved %s: %j', (involved, part) => {
  expect(isInvolved(part)).toBe(involved);
});

it('a project starts with its first running day, also where it was taken up again', () => {
  const states = [
    since('2026-01-01', 'in-vorbereitung'),
    since('2026-03-02', 'laufend'),
    since('2026-06-01', 'ausgesetzt'),
    since('2026-09-01', 'laufend'),
  ];
  expect(startedOn(states)).toBe('2026-03-02');
  expect(startedOn(states.slice(0, 1))).toBeNull();
  expect(startedOn([{ ...since('2018-10-31', 'laufend'), precision: 'latest' }])).toBeNull();
});
