import { compareCodePoints } from '../../../../foundation/code-point-order.ts';
import { compareRatio, type Ratio, ratio } from '../../../../foundation/ratio.ts';
import {
  type AreaStatistics,
  collectAreaStatistics,
  meanOf,
  type RoundStatistics,
} from './area-statistics.ts';
import type { Rating } from './rating.ts';
import { countTopPlaces, WEIGHTINGS } from './robustness.ts';
import { type ScoreTerms, scoreTerms, weightedScore } from './score.ts';
import { DEFAULT_WEIGHTS, type Weights } from './weights.ts';

/** How many first places count for the robustness where nothing else is said. */
export const DEFAULT_TOP = 5;

export interface RankingOptions {
  readonly weights?: Weights;
  readonly top?: number;
}

/** One area with its place, its exact score (0 to 100) and its exact robustness (0 to 1). */
export interface RankedArea extends AreaStatistics {
  readonly rank: number;
  readonly terms: ScoreTerms;
  readonly score: Ratio;
  readonly robustness: Ratio;
}

/** A computed ranking together with what it was computed with. */
export interface Ranking {
  readonly members: number;
  readonly weights: Weights;
  readonly top: number;
  readonly areas: readonly RankedArea[];
}

/** Ranks task areas from single ratings (contract of `rank`). */
export const rankAreas = (ratings: Iterable<Rating>, options: RankingOptions = {}): Ranking =>
  rankStatistics(collectAreaStatistics(ratings), options);

/**
 * Ranks areas by exact score, then urgency (missing last), then members (all descending), then name by code point.
 * Robustness: share of the 231 weightings on the 5-percent grid in which the area is among the first `top`.
 */
export function rankStatistics(round: RoundStatistics, options: RankingOptions = {}): Ranking {
  const { weights = DEFAULT_WEIGHTS, top = DEFAULT_TOP } = options;
  const inTieOrder = round.areas.toSorted(compareTied);
  const terms = inTieOrder.map((area) => scoreTerms(area, round.members));
  const places = countTopPlaces(terms, top);
  const scored = inTieOrder.map((area, index) => score(area, terms[index], places[index] ?? 0, weights));
  // The sort is stable: equal scores keep the order of the tie rule.
  const sorted = scored.toSorted((a, b) => compareRatio(b.score, a.score));
  const areas = sorted.map((area, index) => ({ ...area, rank: index + 1 }));
  return { members: round.members, weights, top, areas };
}

/** The tie rule among equal scores: urgency (missing last), then members, then name; negative where `a` stands first. */
export function compareTied(a: AreaStatistics, b: AreaStatistics): number {
  return compareUrgency(a, b) || b.members - a.members || compareCodePoints(a.area, b.area);
}

function compareUrgency({ urgency: a }: AreaStatistics, { urgency: b }: AreaStatistics): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return compareRatio(meanOf(b), meanOf(a));
}

const NO_TERMS: ScoreTerms = { members: null, urgency: null, complexity: null };

const score = (area: AreaStatistics, terms: ScoreTerms = NO_TERMS, places: number, weights: Weights) => ({
  ...area,
  terms,
  score: inLowestTerms(weightedScore(terms, weights)),
  robustness: ratio(BigInt(places), BigInt(WEIGHTINGS.length)),
});

const inLowestTerms = ({ numerator, denominator }: Ratio): Ratio => ratio(numerator, denominator);
