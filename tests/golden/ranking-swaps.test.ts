import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatio, type Ratio, ratio } from '../../app/foundation/ratio.ts';
import {
  CRITERIA,
  collectAreaStatistics,
  findSwaps,
  rankAreas,
  rankRange,
  standsAbove,
  weightsWith,
} from '../../app/modules/needs/domain/index.ts';
import { climbOver } from '../../app/modules/needs/domain/ranking/climb.ts';
import { anyRatings, anyWeights } from './ranking-arbitraries.ts';
import { allWeightings, rankByOracle } from './ranking-oracle.ts';

/** Half a percent is finer than the 5-percent grid; the ends belong to it. */
const STEPS = 200n;
const SHARES: readonly Ratio[] = Array.from({ length: Number(STEPS) + 1 }, (_, step) =>
  ratio(BigInt(step), STEPS),
);

describe('the weight at which two areas change places, against trying every half percent', () => {
  it('is crossed exactly where the order changes, and nowhere else', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        const { members: roundMembers, areas } = collectAreaStatistics(ratings);
        const [first, second] = areas;
        if (!first || !second) return;
        for (const { criterion, at } of findSwaps({ first, second, roundMembers, weights })) {
          const leads = (share: Ratio) =>
            standsAbove(first, second, roundMembers, weightsWith(weights, criterion, share));
          for (const [index, share] of SHARES.slice(1).entries()) {
            const before = SHARES[index];
            if (!before || leads(before) === leads(share)) continue;
            const crossed = at.some(
              (place) => compareRatio(place, before) >= 0 && compareRatio(place, share) <= 0,
            );
            expect(crossed, `${criterion} between ${index} and ${index + 1} half percent`).toBe(true);
          }
          if (at.length === 0) expect(new Set(SHARES.map(leads)).size).toBe(1);
        }
      }),
    );
  });

  it('names no weight at which nothing changes', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        const { members: roundMembers, areas } = collectAreaStatistics(ratings);
        const [first, second] = areas;
        if (!first || !second) return;
        for (const { criterion, at } of findSwaps({ first, second, roundMembers, weights }))
          for (const place of at) {
            const near = [-1n, 0n, 1n]
              .map((side) =>
                ratio(place.numerator * NEAR + side * place.denominator, place.denominator * NEAR),
              )
              .filter((share) => compareRatio(share, ratio(0n)) >= 0 && compareRatio(share, ratio(1n)) <= 0);
            const orders = near.map((share) =>
              standsAbove(first, second, roundMembers, weightsWith(weights, criterion, share)),
            );
            expect(new Set(orders).size).toBe(2);
          }
      }),
    );
  });

  it('keeps the proportion of the other two', () => {
    fc.assert(
      fc.property(
        anyWeights,
        fc.constantFrom(...CRITERIA),
        fc.constantFrom(...SHARES),
        (weights, criterion, share) => {
          const scaled = weightsWith(weights, criterion, share);
          const whole = CRITERIA.reduce((sum, each) => sum + scaled[each], 0n);
          expect(compareRatio(ratio(scaled[criterion], whole), share)).toBe(0);
          const [a, b] = CRITERIA.filter((each) => each !== criterion);
          if (a && b && weights[a] + weights[b] > 0n)
            expect(scaled[a] * weights[b]).toBe(scaled[b] * weights[a]);
        },
      ),
    );
  });
});

/** Far finer than a millionth would meet two roots that lie closer than that; sums of small marks do not. */
const NEAR = 10n ** 9n;

describe('best and worst rank', () => {
  it('are those of ranking by each of the 231 weightings', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const ranking = rankAreas(ratings);
        const orders = [...allWeightings()].map((weighting) =>
          rankByOracle(ratings, weighting, 1).map(({ area }) => area),
        );
        for (const area of ranking.areas) {
          const ranks = orders.map((names) => names.indexOf(area.area) + 1);
          expect(rankRange(area, ranking)).toEqual({ best: Math.min(...ranks), worst: Math.max(...ranks) });
        }
      }),
      { numRuns: 4 },
    );
  });
});

describe('what lifts an area over the one before it, against trying every step', () => {
  it('is the fewest members and the lowest urgency that suffice', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        const ranking = rankAreas(ratings, { weights });
        const [above, area] = ranking.areas;
        if (!above || !area) return;
        const climbs = (change: Partial<typeof area>) =>
          standsAbove({ ...area, ...change }, above, ranking.members, weights);
        const counts = Array.from(
          { length: ranking.members - area.members },
          (_, more) => area.members + more + 1,
        );
        const { members, urgencyHundredths } = climbOver(area, above, ranking);
        expect(members).toBe(counts.find((count) => climbs({ members: count })) ?? null);
        const lowest = HUNDREDTHS.find((mean) =>
          climbs({ urgency: { sum: BigInt(mean) * 10_000n, count: 1 } }),
        );
        expect(urgencyHundredths).toBe(area.urgency === null ? null : (lowest ?? null));
      }),
      { numRuns: 40 },
    );
  });
});

const HUNDREDTHS = Array.from({ length: 901 }, (_, index) => 100 + index);
