import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianText, rankSolutions, summarisePriorities } from './rank-solutions.ts';
import { isPriority, type Priority, type SolutionStanding, type SolutionState } from './solution.ts';

const given = (...priorities: (Priority | null)[]): SolutionStanding[] =>
  priorities.map((priority, index) => ({ memberKey: index.toString(), state: null, priority }));
const states = (...all: SolutionState[]): SolutionStanding[] =>
  all.map((state, index) => ({ memberKey: `s${index}`, state, priority: null }));

describe('what the heads’ priorities say', () => {
  it.each([
    // Medians by hand: 1 3 5 → 3; 2 3 4 5 → 3.5; 1 1 5 5 → 3; 1 2 3 4 5 → 3. With the median of three or four, lowest and
    // highest would be what single heads said.
    [given(5, 1, 3), 3, '3', null],
    [given(2, 5, 3, 4, null), 4, '3,5', null],
    [given(1, 5, 5, 1), 4, '3', null],
    [given(4, 4, 4), 3, '4', null],
    [given(4, 2, 5, 1, 3, null), 5, '3', [1, 5]],
    [given(2, 3, 3, 4, 4, 4), 6, '3,5', [2, 4]],
  ])('%j', (standings, count, median, spread) => {
    const summary = summarisePriorities(standings);
    expect([summary.given, medianText(summary.doubledMedian ?? 0), summary.spread]).toEqual([
      count,
      median,
      spread,
    ]);
  });

  it('says nothing of fewer than three', () => {
    expect(summarisePriorities(given(5, 5, null))).toEqual({ given: 2, doubledMedian: null, spread: null });
  });

  it('keeps the median between lowest and highest', () => {
    const any = fc.array(fc.integer({ min: 1, max: 5 }).filter(isPriority), { minLength: 5 });
    fc.assert(
      fc.property(any, (priorities) => {
        const { doubledMedian, spread } = summarisePriorities(given(...priorities));
        const [lowest, highest] = spread ?? [0, 0];
        expect(doubledMedian !== null && 2 * lowest <= doubledMedian && doubledMedian <= 2 * highest).toBe(
          true,
        );
      }),
    );
  });
});

describe('the order of solutions', () => {
  it('is that of the medians, then of the interest, then of the names; equal medians share a rank', () => {
    const ranked = rankSolutions([
      { title: 'Wenig gefragt', standings: given(5, 5) },
      { title: 'Zweite', standings: given(4, 4, 4) },
      { title: 'Erste', standings: [...given(4, 4, 4), ...states('geplant')] },
      { title: 'Beste', standings: given(5, 5, 5) },
      { title: 'Ohne', standings: states('nicht-vorgesehen', 'gewuenscht') },
    ]);
    expect(ranked.map(({ solution, rank }) => [solution.title, rank])).toEqual([
      ['Beste', 1],
      ['Erste', 2],
      ['Zweite', 2],
      ['Ohne', null],
      ['Wenig gefragt', null],
    ]);
    expect(ranked[3]?.counts).toEqual({ vorhanden: 0, geplant: 0, gewuenscht: 1, 'nicht-vorgesehen': 1 });
  });
});
