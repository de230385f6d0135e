import { expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { leadTimes, type WayToStart } from './lead-time.ts';

const way = (slug: string, ...days: readonly (string | null)[]): WayToStart => {
  const [neededOn, takenUpOn, createdOn, startedOn] = days.map((on) => (on === null ? null : day(on)));
  return {
    slug,
    title: slug,
    neededOn: neededOn ?? null,
    takenUpOn: takenUpOn ?? null,
    createdOn: createdOn ?? null,
    startedOn: startedOn ?? null,
  };
};

it('tells median and longest of each step, and how many need days are not known', () => {
  const times = leadTimes([
    way('a', '2026-01-01', '2026-01-11', '2026-01-31', '2026-03-02'),
    way('b', '2026-02-01', '2026-02-05', '2026-02-06', null),
    way('c', '2026-03-01', '2026-03-31', null, '2026-05-30'),
    way('history', null, null, null, '2025-07-01'),
    way('noted', null, null, '2026-01-01', null),
  ]);
  expect(times.toTakenUp).toEqual({ count: 3, median: 10, longest: 30 });
  expect(times.toCreated).toEqual({ count: 2, median: 1, longest: 20 });
  expect(times.toStart).toEqual({ count: 1, median: 30, longest: 30 });
  // 1 January to 2 March: 60 days; 1 March to 30 May: 90.
  expect(times.total).toEqual({ count: 2, median: 60, longest: 90 });
  expect(times.rows.map(({ slug, total }) => [slug, total])).toEqual([
    ['b', null],
    ['c', 90],
    ['a', 60],
  ]);
  expect(times.unknown).toBe(1);
});

it('counts no step whose days are turned: one of them was entered late', () => {
  const times = leadTimes([way('a', '2026-02-01', '2026-01-01', null, null)]);
  expect(times.toTakenUp).toBeUndefined();
});
