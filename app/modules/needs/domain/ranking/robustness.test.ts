import { describe, expect, it } from 'vitest';
import { ratio } from '../../../../foundation/ratio.ts';
import { countTopPlaces, WEIGHTINGS } from './robustness.ts';
import type { ScoreTerms } from './score.ts';

const terms = (members: bigint, urgency: bigint | null, complexity: bigint): ScoreTerms => ({
  members: ratio(members, 2n),
  urgency: urgency === null ? null : ratio(urgency, 9n),
  complexity: ratio(complexity, 9n),
});

describe('robustness over all weightings', () => {
  it('knows 231 weightings of 20 steps each', () => {
    expect(WEIGHTINGS).toHaveLength(231);
    for (const { members, urgency, complexity } of WEIGHTINGS)
      expect(members + urgency + complexity).toBe(20n);
    expect(new Set(WEIGHTINGS.map((weights) => Object.values(weights).join())).size).toBe(231);
  });

  it('counts by hand: the urgent area wins where 2 × urgency ≥ members, in 154 weightings of 231', () => {
    // Scores wM/2 + wU against wM; on equality the more urgent one stands first. 49 + 105 pairs (u ≤ 6, u ≥ 7).
    const [urgent, wanted] = [terms(1n, 9n, 0n), terms(2n, 0n, 0n)];
    expect(countTopPlaces([urgent, wanted], 1)).toEqual([154, 77]);
  });

  it('gives equal areas the places in tie order, in every weighting', () => {
    const same = Array.from({ length: 6 }, () => terms(1n, 3n, 3n));
    expect(countTopPlaces(same, 2)).toEqual([231, 231, 0, 0, 0, 0]);
  });

  it('decides exactly what floating point calls equal', () => {
    const huge = 10n ** 40n;
    const bare = { urgency: ratio(0n, 1n), complexity: ratio(0n, 1n) };
    const lower = { ...bare, members: ratio(huge, 3n * huge) };
    const higher = { ...bare, members: ratio(huge + 1n, 3n * huge) };
    // Only the 21 weightings without members tie; there the first one wins.
    expect(countTopPlaces([lower, higher], 1)).toEqual([21, 210]);
  });

  it('is certain where everyone finds a place', () => {
    expect(countTopPlaces([terms(1n, null, 3n), terms(2n, 5n, 3n)], 2)).toEqual([231, 231]);
  });
});
