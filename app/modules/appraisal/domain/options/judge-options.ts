import { compareRatio, type Ratio } from '../../../../foundation/ratio.ts';
import { weightedMean } from '../../../needs/domain/index.ts';
import { type JointOption, shownOptions } from './joint-option.ts';

/** What the options are judged by. */
export interface OptionCriterion {
  /** Unique among the criteria. */
  readonly label: string;
  /** Whole number from 1 to 100; only the proportion counts. */
  readonly weight: number;
}

/** How an option stands beside the others. */
export interface OptionStanding {
  readonly number: number;
  /** Weighted mean of its points, 1 to 5, exact; null while a criterion is not judged. */
  readonly score: Ratio | null;
  /** Place by points; equal ones share it. Null without a score. */
  readonly place: number | null;
  /** Lowest cost of a year among those whose cost is known; false where fewer than two are known. */
  readonly isCheapest: boolean;
}

/** Ranks options by points and finds the cheapest; removed ones take no part. */
export function judgeOptions(
  options: readonly JointOption[],
  criteria: readonly OptionCriterion[],
): OptionStanding[] {
  const shown = shownOptions(options);
  const scores = shown.map(({ points }) =>
    weightedMean(criteria.map(({ label, weight }) => ({ weight, points: points.get(label) ?? null }))),
  );
  const costs = shown.flatMap(({ yearCost }) => (yearCost === null ? [] : [yearCost]));
  const lowest = costs.length < 2 ? null : costs.reduce((least, cost) => (cost < least ? cost : least));
  return shown.map(({ number, yearCost }, index) => {
    const score = scores[index] ?? null;
    return {
      number,
      score,
      place: placeOf(score, scores),
      isCheapest: lowest !== null && yearCost === lowest,
    };
  });
}

const placeOf = (score: Ratio | null, all: readonly (Ratio | null)[]): number | null =>
  score === null ? null : 1 + all.filter((other) => other !== null && compareRatio(other, score) > 0).length;
