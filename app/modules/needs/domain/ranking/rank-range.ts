import { compareRatio } from '../../../../foundation/ratio.ts';
import type { RankedArea, Ranking } from './rank-areas.ts';
import { compareTied } from './rank-areas.ts';
import { approximateScore, MARGIN, toNumbers, WEIGHTINGS } from './robustness.ts';
import { weightedScore } from './score.ts';
import { CRITERIA, type Weights } from './weights.ts';

/** Best (lowest) and worst rank of an area over all 231 weightings of the 5-percent grid. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** Floating point decides what is clear, exact scores and the tie rule what is close (as in the robustness). */
export function rankRange(area: RankedArea, { areas }: Pick<Ranking, 'areas'>): RankRange {
  const others = areas
    .filter((other) => other !== area)
    .map((other) => ({ other, numbers: toNumbers(other.terms) }));
  const numbers = toNumbers(area.terms);
  const ranks = WEIGHTINGS.map((weights) => {
    const parts = CRITERIA.map((criterion) => Number(weights[criterion]));
    const score = approximateScore(numbers, parts);
    const above = others.filter((candidate) => {
      const lead = approximateScore(candidate.numbers, parts) - score;
      return Math.abs(lead) > MARGIN ? lead > 0 : isAbove(candidate.other, area, weights);
    });
    return above.length + 1;
  });
  return { best: Math.min(...ranks), worst: Math.max(...ranks) };
}

const isAbove = (a: RankedArea, b: RankedArea, weights: Weights): boolean =>
  (compareRatio(weightedScore(b.terms, weights), weightedScore(a.terms, weights)) || compareTied(a, b)) < 0;
