/** What others may use of the rules about needs rounds and rankings. */

// The pages were written against these names; the values are plain ratios of foundation/ratio.ts.

export type { SampleProposal } from './proposals/sample-proposal.ts';
export {
  type AreaStatistics,
  collectAreaStatistics,
  type MarkMean,
  meanOf,
} from './ranking/area-statistics.ts';
export { explainScore, type ScoreStep } from './ranking/explain-score.ts';
export { findRepeatedRatings } from './ranking/find-repeated-ratings.ts';
export {
  presentMean,
  presentRanking,
  type RankingAnswer,
  type RankingLine,
} from './ranking/present-ranking.ts';
export {
  comparePublishedWithComputed,
  type PublishedArea,
  type PublishedComparison,
  publishedStatistics,
  type RankingComparison,
} from './ranking/published-ranking.ts';
export { placeInQuadrants, QUADRANT_LABELS } from './ranking/quadrant.ts';
export {
  DEFAULT_TOP,
  type RankedArea,
  type Ranking,
  type RankingOptions,
  rankAreas,
  rankStatistics,
} from './ranking/rank-areas.ts';
export { type Cohort, type Rating, wholeMark } from './ranking/rating.ts';
export {
  ratioToFixed,
  ratioToNumber,
} from './ranking/ratio-text.ts';
export { readRatingObjects } from './ranking/read-rating-objects.ts';
export { RATING_COLUMNS, type RatingProblem, readRatings } from './ranking/read-ratings.ts';
export { WEIGHTINGS } from './ranking/robustness.ts';
export {
  type CountyWideDecision,
  DEFAULT_THRESHOLD_PERCENT,
  decideView,
  splitCountyWide,
  type View,
} from './ranking/split-county-wide.ts';
export {
  CRITERIA,
  CRITERION_LABELS,
  type Criterion,
  checkWeights,
  DEFAULT_WEIGHTS,
  parseWeights,
  type Weights,
} from './ranking/weights.ts';
