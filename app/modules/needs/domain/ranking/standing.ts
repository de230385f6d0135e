import { compareRatio } from '../../../../foundation/ratio.ts';
import type { AreaStatistics } from './area-statistics.ts';
import { compareTied } from './rank-areas.ts';
import { scoreTerms, weightedScore } from './score.ts';
import type { Weights } from './weights.ts';

/** Whether `a` stands above `b` under these weights: the higher score, on equality the tie rule of the ranking. */
export function standsAbove(
  a: AreaStatistics,
  b: AreaStatistics,
  roundMembers: number,
  weights: Weights,
): boolean {
  const score = (area: AreaStatistics) => weightedScore(scoreTerms(area, roundMembers), weights);
  return (compareRatio(score(b), score(a)) || compareTied(a, b)) < 0;
}
