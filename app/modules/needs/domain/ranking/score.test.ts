import { describe, expect, it } from 'vitest';
import { ratio, ratioToFixed } from '../../../../foundation/ratio.ts';
import { type ScoreTerms, scoreTerms, weightedScore } from './score.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const area = {
  area: 'Archiv',
  studyMembers: 2,
  otherMembers: 0,
  members: 2,
  urgency: { sum: 8_000_000n, count: 1 },
  complexity: { sum: 6_000_000n, count: 2 },
};
const points = (terms: ScoreTerms, weights = DEFAULT_WEIGHTS) =>
  ratioToFixed(weightedScore(terms, weights), 2);

describe('score of an area', () => {
  it('makes the three terms of the contract', () => {
    expect(scoreTerms(area, 4)).toEqual({
      members: ratio(1n, 2n),
      urgency: ratio(7n, 9n),
      complexity: ratio(7n, 9n),
    });
  });

  it('weighs them: 40 × 1/2 + 40 × 7/9 + 20 × 7/9 = 66,67', () => {
    expect(points(scoreTerms(area, 4))).toBe('66.67');
  });

  it('scales the other weights up where a mean is missing: 50 × 1/4 + 50 × 7,5/9 = 54,17', () => {
    const terms = scoreTerms(
      { ...area, members: 1, urgency: { sum: 8_500_000n, count: 1 }, complexity: null },
      4,
    );
    expect(points(terms)).toBe('54.17');
  });

  it('is 0 where no term is left', () => {
    const terms = scoreTerms({ ...area, urgency: null }, 4);
    expect(points(terms, { members: 0n, urgency: 100n, complexity: 0n })).toBe('0.00');
  });
});
