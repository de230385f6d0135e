import { describe, expect, it } from 'vitest';
import { reachOf } from './reach.ts';

const reach = (changes: { seesAll?: boolean; memberKeys?: readonly string[]; mayKeep?: boolean }) => {
  const { mayKeep = false, seesAll = false, memberKeys = [] } = changes;
  const found = reachOf({ viewer: { seesAll, memberKeys }, mayKeep }, ['a', 'b']);
  return [found.sees('a'), found.seesWork('a'), found.writes('a')];
};

describe('who sees and enters what of member a', () => {
  it.each([
    ['the member itself', { memberKeys: ['a'] }, [true, true, true]],
    ['another member of the project: cost alone', { memberKeys: ['b'] }, [true, false, false]],
    ['a member outside the project: sums alone', { memberKeys: ['x'] }, [false, false, false]],
    ['office or project lead', { mayKeep: true, memberKeys: ['b'] }, [true, true, true]],
    ['steering group and auditors', { seesAll: true, memberKeys: ['x'] }, [true, false, false]],
    ['an account of no member', {}, [true, false, false]],
  ] as const)('%s', (_, changes, expected) => {
    expect(reach(changes)).toEqual(expected);
  });

  it('lets nobody enter figures for a member that takes no part', () => {
    expect(reachOf({ viewer: { seesAll: true, memberKeys: ['x'] }, mayKeep: true }, ['a']).writes('x')).toBe(
      false,
    );
  });
});
