import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatio } from '../../app/foundation/ratio.ts';
import {
  collectAreaStatistics,
  type Rating,
  rankAreas,
  WEIGHTINGS,
} from '../../app/modules/needs/domain/index.ts';
import { anyRatings, anyWeights } from './ranking-arbitraries.ts';
import { allWeightings, rankByOracle } from './ranking-oracle.ts';

const top = fc.integer({ min: 1, max: 8 });
const sameValue = (
  a: { numerator: bigint; denominator: bigint },
  [n, d]: readonly [bigint, bigint],
): boolean => a.numerator * d === n * a.denominator;

describe('ranking, against a plain second reading of the contract', () => {
  it('gives the same order, counts, scores and robustness', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, top, (ratings, weights, first) => {
        const { areas } = rankAreas(ratings, { weights, top: first });
        const expected = rankByOracle(ratings, [weights.members, weights.urgency, weights.complexity], first);
        expect(
          areas.map(({ area, studyMembers, otherMembers, members }) => [
            area,
            studyMembers,
            otherMembers,
            members,
          ]),
        ).toEqual(
          expected.map(({ area, studyMembers, otherMembers, members }) => [
            area,
            studyMembers,
            otherMembers,
            members,
          ]),
        );
        for (const [index, { places, score }] of expected.entries()) {
          const area = areas[index];
          expect(area && sameValue(area.score, score)).toBe(true);
          expect(area && sameValue(area.robustness, [BigInt(places), 231n])).toBe(true);
        }
      }),
    );
  });

  it('goes through the same weightings', () => {
    const steps = WEIGHTINGS.map(
      ({ members, urgency, complexity }) => `${5n * members} ${5n * urgency} ${5n * complexity}`,
    );
    expect(new Set(steps)).toEqual(new Set([...allWeightings()].map((weights) => weights.join(' '))));
  });
});

describe('ranking, as properties', () => {
  it('does not depend on the order of rows', () => {
    const shuffled = anyRatings.chain((ratings) =>
      fc.tuple(fc.constant(ratings), fc.shuffledSubarray(ratings, { minLength: ratings.length })),
    );
    fc.assert(
      fc.property(shuffled, ([ratings, mixed]) => {
        expect(rankAreas(mixed)).toEqual(rankAreas(ratings));
      }),
    );
  });

  it('never lowers a score when one more member is interested', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, fc.nat(), (ratings, weights, pick) => {
        const base = ratings[pick % Math.max(1, ratings.length)];
        if (!base) return;
        const refusal: Rating = {
          ...base,
          member: 'new',
          cohort: 'other',
          interested: false,
          urgency: null,
          complexity: null,
        };
        const scoreWith = (last: Rating) =>
          rankAreas([...ratings, last], { weights }).areas.find(({ area }) => area === base.area)?.score;
        const [before, after] = [scoreWith(refusal), scoreWith({ ...refusal, interested: true })];
        expect(before && after && compareRatio(after, before)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gives robustness between 0 and 1, and as many first places as there are weightings times places', () => {
    fc.assert(
      fc.property(anyRatings, top, (ratings, first) => {
        const { areas } = rankAreas(ratings, { top: first });
        const places = areas.map(
          ({ robustness: { numerator, denominator } }) => (231n * numerator) / denominator,
        );
        for (const count of places) expect(count >= 0n && count <= 231n).toBe(true);
        expect(places.reduce((sum, count) => sum + count, 0n)).toBe(
          231n * BigInt(Math.min(first, areas.length)),
        );
      }),
    );
  });

  it('keeps every mean when a rating without marks is added: missing is not zero', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const silent = ratings.map(
          (rating): Rating => ({ ...rating, interested: true, urgency: null, complexity: null }),
        );
        const means = (list: readonly Rating[]) =>
          collectAreaStatistics(list).areas.map(({ area, urgency, complexity }) => [
            area,
            urgency,
            complexity,
          ]);
        expect(means([...ratings, ...silent])).toEqual(means(ratings));
      }),
    );
  });
});
