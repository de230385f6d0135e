import { type Ratio, ratio, ZERO } from '../../../../foundation/ratio.ts';
import { type AreaStatistics, meanOf } from './area-statistics.ts';
import { CRITERIA, type Criterion, type Weights } from './weights.ts';

/** The three terms of an area's score, each from 0 to 1; null where it cannot be said. */
export type ScoreTerms = Readonly<Record<Criterion, Ratio | null>>;

/** members ÷ N, (urgency − 1) ÷ 9 and (10 − complexity) ÷ 9 (contract of `rank`). */
export function scoreTerms(area: AreaStatistics, roundMembers: number): ScoreTerms {
  const urgency = area.urgency && meanOf(area.urgency);
  const complexity = area.complexity && meanOf(area.complexity);
  return {
    members: roundMembers > 0 ? ratio(BigInt(area.members), BigInt(roundMembers)) : null,
    urgency: urgency && ratio(urgency.numerator - urgency.denominator, 9n * urgency.denominator),
    complexity:
      complexity && ratio(10n * complexity.denominator - complexity.numerator, 9n * complexity.denominator),
  };
}

/**
 * Weighted points, 0 to 100, exact: 100 × Σ w·term ÷ Σ w over the terms that exist. Where a mean is missing this is
 * the scaling of the other weights up to 100; where no weight is left the score is 0.
 * Not reduced to lowest terms: comparing many scores is faster that way.
 */
export function weightedScore(terms: ScoreTerms, weights: Weights): Ratio {
  let [numerator, denominator, weight] = [0n, 1n, 0n];
  for (const criterion of CRITERIA) {
    const term = terms[criterion];
    if (term === null || weights[criterion] === 0n) continue;
    weight += weights[criterion];
    numerator = numerator * term.denominator + weights[criterion] * term.numerator * denominator;
    denominator *= term.denominator;
  }
  return weight === 0n ? ZERO : { numerator: 100n * numerator, denominator: denominator * weight };
}
