import { ratio, ratioToNumber } from '../../../../foundation/ratio.ts';
import type { AreaStatistics } from './area-statistics.ts';
import { scoreTerms, weightedScore } from './score.ts';
import { weightsWith } from './swap-weights.ts';
import type { Criterion, Weights } from './weights.ts';

const STEPS = 20;

/** For drawing: points of an area (y) while one criterion's weight goes from 0 to 100 percent (x) in steps of five. */
export function scoreCurve(
  area: AreaStatistics,
  roundMembers: number,
  weights: Weights,
  criterion: Criterion,
): readonly { readonly x: number; readonly y: number }[] {
  const terms = scoreTerms(area, roundMembers);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const scaled = weightsWith(weights, criterion, ratio(BigInt(step), BigInt(STEPS)));
    return { x: (100 / STEPS) * step, y: ratioToNumber(weightedScore(terms, scaled)) };
  });
}
