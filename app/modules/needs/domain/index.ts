/** What others may use of the rules about needs rounds and rankings. */

export { findBestSet } from './bundles/best-set.ts';
export type { BestSetQuestion } from './bundles/best-set-problem.ts';
export {
  OPTION_LABELS,
  type Option,
  POINTS,
  type Points,
  USUAL_CRITERIA,
} from './comparison/option.ts';
export { weightedMean } from './comparison/weighted-mean.ts';
export type { SampleRound, SampleSheet, SampleValidation } from './follow-up/sample-round.ts';
export { checkProof, type ProofRefusal } from './on-behalf/check-proof.ts';
export { type Span, spanOf } from './proposals/lead-time.ts';
export type { SampleProposal } from './proposals/sample-proposal.ts';
export {
  type AreaStatistics,
  collectAreaStatistics,
  type MarkMean,
  meanOf,
} from './ranking/area-statistics.ts';
export { listContested } from './ranking/contested.ts';
export { explainRank } from './ranking/explain-rank.ts';
export { explainScore, type ScoreStep } from './ranking/explain-score.ts';
export { findRepeatedRatings } from './ranking/find-repeated-ratings.ts';
export { type AlikeNeighbours, neighboursAlike } from './ranking/neighbours-alike.ts';
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
export type { RankGap } from './ranking/rank-gap.ts';
export { rankRange } from './ranking/rank-range.ts';
export { type Cohort, type Rating, wholeMark } from './ranking/rating.ts';
export { readRatingObjects } from './ranking/read-rating-objects.ts';
export { RATING_COLUMNS, type RatingProblem, readRatings } from './ranking/read-ratings.ts';
export { WEIGHTINGS } from './ranking/robustness.ts';
export { computeRoundFigures } from './ranking/round-figures.ts';
export { scoreCurve } from './ranking/score-curve.ts';
export {
  type CountyWideDecision,
  DEFAULT_THRESHOLD_PERCENT,
  decideView,
  splitCountyWide,
  type View,
} from './ranking/split-county-wide.ts';
export { standsAbove } from './ranking/standing.ts';
export { findSwaps, type WeightSwap, weightsWith } from './ranking/swap-weights.ts';
export {
  CAMP_MEMBERS,
  CAMP_PERCENT,
  decideContest,
  memberUrgencies,
  spreadOf,
} from './ranking/urgency-spread.ts';
export {
  CRITERIA,
  CRITERION_LABELS,
  type Criterion,
  checkWeights,
  DEFAULT_WEIGHTS,
  parseWeights,
  percentWeights,
  type Weights,
} from './ranking/weights.ts';
export { SMALLEST_SHOWN } from './rounds/may-read-round.ts';
export {
  actsOf,
  handedIn,
  isOwnSectionStep,
  newSectionLife,
  type OwnSectionStep,
} from './sections/move-section.ts';
export {
  type PlannedOffice,
  planOffice,
  type TypedOffice,
} from './sections/plan-office.ts';
export {
  SECTION_STATE_LABELS,
  SECTION_STATES,
  type SectionLife,
  type SectionState,
} from './sections/section-state.ts';
export {
  STEP_LABELS as SECTION_STEP_LABELS,
  sectionHistory,
  TONES as SECTION_TONES,
} from './sections/section-words.ts';
export type { CellFault, FilledSheet } from './sheet-file/filled-sheet.ts';
export { findColumns } from './sheet-file/find-columns.ts';
