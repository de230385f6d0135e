import {
  compareRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  subtractRatio,
  ZERO,
} from '../../../../foundation/ratio.ts';
import type { RankedArea, Ranking } from './rank-areas.ts';
import { CRITERIA, type Criterion, type Weights } from './weights.ts';

/** Points of an area by criterion; they add up to its score. A missing mean gives 0, its weight goes to the others. */
export type ScoreParts = Readonly<Record<Criterion, Ratio>>;

/** What lies between an area and another one. Differences are exact points, this area minus the other. */
export interface RankGap {
  readonly other: RankedArea;
  readonly points: Ratio;
  readonly parts: ScoreParts;
  /** The criterion that makes most of the difference; 'gleichstand' where the scores are equal and the tie rule decides. */
  readonly decisive: Criterion | 'gleichstand';
}

/** Parts of the exact score: 100 × weight × term ÷ the weights of the terms that exist. */
function scoreParts({ terms }: Pick<RankedArea, 'terms'>, weights: Weights): ScoreParts {
  const whole = CRITERIA.reduce(
    (sum, criterion) => (terms[criterion] === null ? sum : sum + weights[criterion]),
    0n,
  );
  const part = (criterion: Criterion): Ratio => {
    const term = terms[criterion];
    return term === null || whole === 0n
      ? ZERO
      : multiplyRatio(ratio(100n * weights[criterion], whole), term);
  };
  return { members: part('members'), urgency: part('urgency'), complexity: part('complexity') };
}

/** The distance between two areas of a ranking, and which term makes it. */
function gapBetween(area: RankedArea, other: RankedArea, { weights }: Pick<Ranking, 'weights'>): RankGap {
  const [mine, theirs] = [scoreParts(area, weights), scoreParts(other, weights)];
  const difference = (criterion: Criterion): Ratio => subtractRatio(mine[criterion], theirs[criterion]);
  const parts = {
    members: difference('members'),
    urgency: difference('urgency'),
    complexity: difference('complexity'),
  };
  const points = subtractRatio(area.score, other.score);
  return { other, points, parts, decisive: decisiveOf(points, parts) };
}

/** The part that goes furthest in the direction of the whole; among equal ones the first criterion. */
function decisiveOf(points: Ratio, parts: ScoreParts): RankGap['decisive'] {
  const direction = compareRatio(points, ZERO);
  if (direction === 0) return 'gleichstand';
  return CRITERIA.reduce((best, criterion) =>
    direction * compareRatio(parts[criterion], parts[best]) > 0 ? criterion : best,
  );
}

/** The areas next to one: `above` is null for the first, `below` for the last. */
export function neighboursOf(
  area: RankedArea,
  ranking: Ranking,
): { readonly above: RankGap | null; readonly below: RankGap | null } {
  const gapTo = (rank: number): RankGap | null => {
    const other = ranking.areas.find((candidate) => candidate.rank === rank);
    return other ? gapBetween(area, other, ranking) : null;
  };
  return { above: gapTo(area.rank - 1), below: gapTo(area.rank + 1) };
}
