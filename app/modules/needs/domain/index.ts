/** What others may use of the rules about needs rounds and rankings. */

// The pages were written against these names; the values are plain ratios of foundation/ratio.ts.

export {
  type AreaStatistics,
  collectAreaStatistics,
  type MarkMean,
  meanOf,
} from './area-statistics.ts';
export { explainScore, type ScoreStep } from './explain-score.ts';
export { findRepeatedRatings } from './find-repeated-ratings.ts';
export { presentMean, presentRanking, type RankingAnswer, type RankingLine } from './present-ranking.ts';
export {
  comparePublishedWithComputed,
  type PublishedArea,
  type PublishedComparison,
  publishedStatistics,
  type RankingComparison,
} from './published-ranking.ts';
export { placeInQuadrants, QUADRANT_LABELS } from './quadrant.ts';
export {
  DEFAULT_TOP,
  type RankedArea,
  type Ranking,
  type RankingOptions,
  rankAreas,
  rankStatistics,
} from './rank-areas.ts';
export { type Cohort, type Rating, wholeMark } from './rating.ts';
export {
  ratioToFixed,
  ratioToNumber,
} from './ratio-text.ts';
export { readRatingObjects } from './read-rating-objects.ts';
export { RATING_COLUMNS, type RatingProblem, readRatings } from './read-ratings.ts';
export { WEIGHTINGS } from './robustness.ts';
export {
  type CountyWideDecision,
  DEFAULT_THRESHOLD_PERCENT,
  decideView,
  splitCountyWide,
  type View,
} from './split-county-wide.ts';
export {
  CRITERIA,
  CRITERION_LABELS,
  type Criterion,
  checkWeights,
  DEFAULT_WEIGHTS,
  parseWeights,
  type Weights,
} from './weights.ts';
