import { expect, it } from 'vitest';
import { visibleCandidates } from './visible-candidates.ts';

const CANDIDATES = [
  { memberKey: 'raunheim', roles: ['PL'] as const },
  { memberKey: 'trebur', roles: [] },
  { memberKey: 'nauheim', roles: [] },
];
const seen = (memberKeys: readonly string[], agreed: readonly string[] = [], seesAll = false) =>
  visibleCandidates({ isOffice: false, seesAll, memberKeys }, CANDIDATES, agreed).map(
    ({ memberKey }) => memberKey,
  );
const ALL = ['raunheim', 'trebur', 'nauheim'];

it('names everyone to who supervises and to who writes the charter', () => {
  expect(seen([], [], true)).toEqual(ALL);
  expect(seen(['raunheim'])).toEqual(ALL);
});

it('names to the others themselves and whoever agreed', () => {
  expect(seen(['trebur'])).toEqual(['trebur']);
  expect(seen(['trebur'], ['nauheim'])).toEqual(['trebur', 'nauheim']);
  expect(seen(['gernsheim'])).toEqual([]);
});
