import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeBundles } from './propose-bundles.ts';
import type { TaskDemand } from './task-demand.ts';

const task = (number: string, members: string, area = 'Archiv'): TaskDemand => ({
  taskId: `id-${number}`,
  number,
  title: `Aufgabe ${number}`,
  area,
  members: new Set(members),
});
const all = { percent: 60, withinArea: false };
const seen = (proposals: ReturnType<typeof proposeBundles>) =>
  proposals.map(({ tasks, wantAll, wantAny }) => [
    tasks.map(({ number }) => number).join('+'),
    wantAll,
    wantAny,
  ]);

describe('proposed bundles, by hand', () => {
  it('joins what the same members want, and says how many', () => {
    // 8 of 9 want both: 89 percent.
    const [proposal] = proposeBundles([task('1', 'abcdefgh'), task('2', 'abcdefghi', 'Bauhof')], all);
    expect(proposal?.reason).toBe('8 von 9 Kommunen wollen beides.');
    expect(proposal?.areas).toEqual(['Archiv', 'Bauhof']);
    expect(proposeBundles([task('1', 'abc'), task('2', 'abc')], all)[0]?.reason).toBe(
      'Dieselben 3 Kommunen wollen beides.',
    );
  });

  it('reaches the threshold or leaves it: 3 of 5 are 60 percent', () => {
    const demand = [task('1', 'abcd'), task('2', 'abce')];
    expect(seen(proposeBundles(demand, all))).toEqual([['1+2', 3, 5]]);
    expect(proposeBundles(demand, { ...all, percent: 61 })).toEqual([]);
  });

  it('takes a third task only while all three keep the threshold', () => {
    // 1 and 2: 4 of 5. With 3: 3 of 5, still 60 percent. 4 shares 2 of 7 with them.
    const demand = [task('1', 'abcd'), task('2', 'abcde'), task('3', 'abc'), task('4', 'abxy')];
    const proposals = proposeBundles(demand, all);
    expect(seen(proposals)).toEqual([['1+2+3', 3, 5]]);
    expect(proposals[0]?.reason).toBe('3 von 5 Kommunen wollen alle 3 Aufgaben.');
    expect(seen(proposeBundles(demand, { ...all, percent: 80 }))).toEqual([['1+2', 4, 5]]);
  });

  it('stays within an area where asked', () => {
    const demand = [task('1', 'abc'), task('2', 'abc', 'Bauhof'), task('3', 'abcd')];
    expect(seen(proposeBundles(demand, { ...all, withinArea: true }))).toEqual([['1+3', 3, 4]]);
  });

  it('does not propose what fewer than two members share', () => {
    expect(proposeBundles([task('1', 'a'), task('2', 'a'), task('3', '')], all)).toEqual([]);
    expect(proposeBundles([task('1', 'ab'), task('2', 'bc')], { ...all, percent: 1 })).toEqual([]);
  });

  it('joins the closest first, then the larger, then by number', () => {
    // 2 is as close to 1 as to 3 (2 of 3); 1 comes first.
    expect(
      seen(proposeBundles([task('3', 'bcd'), task('1', 'abc'), task('2', 'bc')], { ...all, percent: 66 })),
    ).toEqual([['1+2', 2, 3]]);
  });
});

const demands = fc
  .array(
    fc.record({
      members: fc.subarray([...'abcdefghijklmnopqrstuvwxyzäöüßABCDEFG']),
      area: fc.constantFrom('A', 'B'),
    }),
    {
      maxLength: 12,
    },
  )
  .map((drawn) => drawn.map(({ members, area }, index) => task(String(100 + index), members.join(''), area)));
const options = fc.record({ percent: fc.integer({ min: 1, max: 100 }), withinArea: fc.boolean() });

describe('proposed bundles, of any round', () => {
  it('count what sets count, keep the threshold, and use a task once', () => {
    fc.assert(
      fc.property(demands, options, (demand, option) => {
        const proposals = proposeBundles(demand, option);
        const used = proposals.flatMap(({ tasks }) => tasks);
        expect(new Set(used).size).toBe(used.length);
        for (const { tasks, areas, wantAll, wantAny } of proposals) {
          const sets = tasks.map(({ members }) => members);
          const either = [...new Set(sets.flatMap((set) => [...set]))];
          const common = either.filter((key) => sets.every((set) => set.has(key)));
          expect([wantAll, wantAny]).toEqual([common.length, either.length]);
          expect(wantAll).toBeGreaterThan(1);
          expect(wantAll * 100).toBeGreaterThanOrEqual(option.percent * wantAny);
          if (option.withinArea) expect(areas).toHaveLength(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same whatever the order of the tasks', () => {
    fc.assert(
      fc.property(demands, options, fc.infiniteStream(fc.nat()), (demand, option, draws) => {
        const shuffled = demand
          .map((entry) => ({ entry, at: draws.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        expect(seen(proposeBundles(shuffled, option))).toEqual(seen(proposeBundles(demand, option)));
      }),
      { numRuns: 100 },
    );
  });
});
