import { describe, expect, it } from 'vitest';
import { advantageReach, type CheckAsker } from './reach.ts';

interface Changes extends Partial<Omit<CheckAsker, 'viewer'>> {
  readonly seesAll?: boolean;
  readonly memberKeys?: readonly string[];
}

const reachFor = ({ seesAll = false, memberKeys = [], ...changes }: Changes, keys = ['a', 'b']) =>
  advantageReach(
    { viewer: { seesAll, memberKeys }, mayKeep: false, keepsFigures: false, isOver: false, ...changes },
    keys,
  );
const reach = (changes: Changes) => {
  const found = reachFor(changes);
  return [found.sees('a'), found.seesWork('a'), found.writes('a'), found.mayWrite];
};

const KEEPER = { mayKeep: true, keepsFigures: true } as const;

describe('who sees and enters what of member a, and who changes the model', () => {
  it.each([
    ['the member itself', { memberKeys: ['a'] }, [true, true, true, false]],
    ['another member of the project: cost alone', { memberKeys: ['b'] }, [true, false, false, false]],
    ['a member outside the project: sums alone', { memberKeys: ['x'] }, [false, false, false, false]],
    ['office or project lead', { ...KEEPER, memberKeys: ['b'] }, [true, true, true, true]],
    ['others of the leading member', { mayKeep: true, memberKeys: ['b'] }, [true, false, false, true]],
    ['steering group and auditors', { seesAll: true, memberKeys: ['x'] }, [true, false, false, false]],
    ['an account of no member', {}, [true, false, false, false]],
    ['the office once the project has ended', { ...KEEPER, isOver: true }, [true, true, false, false]],
    ['the member itself then', { memberKeys: ['a'], isOver: true }, [true, true, false, false]],
  ] as const)('%s', (_, changes, expected) => {
    expect(reach(changes)).toEqual(expected);
  });

  it('lets nobody enter figures for a member that takes no part', () => {
    expect(reachFor({ ...KEEPER, seesAll: true, memberKeys: ['x'] }, ['a']).writes('x')).toBe(false);
  });
});
