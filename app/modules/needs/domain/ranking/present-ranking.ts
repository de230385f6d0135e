import { ratioToFixed } from '../../../../foundation/ratio.ts';
import { type MarkMean, meanOf } from './area-statistics.ts';
import type { RankedArea, Ranking } from './rank-areas.ts';

/** One line of the answer of `rank`: decimal strings with a point, null where a mean is missing. */
export interface RankingLine {
  readonly rank: number;
  readonly area: string;
  readonly studyMembers: number;
  readonly otherMembers: number;
  readonly members: number;
  readonly urgency: string | null;
  readonly complexity: string | null;
  readonly score: string;
  readonly robustness: string;
}

/** The answer of `rank` and of the resource `rounds/<id>/ranking`. */
export interface RankingAnswer {
  readonly members: number;
  readonly areas: readonly RankingLine[];
}

/** Puts a ranking into the form of the contract: means and score with two places, robustness with four, half up. */
export const presentRanking = (ranking: Ranking): RankingAnswer => ({
  members: ranking.members,
  areas: ranking.areas.map(presentArea),
});

/** A mean mark with two places, rounded half up; null stays null. */
export const presentMean = (mean: MarkMean | null): string | null => mean && ratioToFixed(meanOf(mean), 2);

const presentArea = (area: RankedArea): RankingLine => ({
  rank: area.rank,
  area: area.area,
  studyMembers: area.studyMembers,
  otherMembers: area.otherMembers,
  members: area.members,
  urgency: presentMean(area.urgency),
  complexity: presentMean(area.complexity),
  score: ratioToFixed(area.score, 2),
  robustness: ratioToFixed(area.robustness, 4),
});
