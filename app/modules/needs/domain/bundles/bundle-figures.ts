import { ratioToFixed } from '../../../../foundation/ratio.ts';
import { collectAreaStatistics } from '../ranking/area-statistics.ts';
import { presentMean } from '../ranking/present-ranking.ts';
import type { Ranking } from '../ranking/rank-areas.ts';
import type { Rating } from '../ranking/rating.ts';
import { decideView, type View } from '../ranking/split-county-wide.ts';

/** The place of one of a bundle's areas in the ranking of its round. */
export interface AreaPlace {
  readonly area: string;
  readonly rank: number;
  /** Out of how many areas. */
  readonly of: number;
  /** 0 to 1 with four places, as `rank` gives it. */
  readonly robustness: string;
}

/** What a round says about a bundle: decimal strings with a point, so that a frozen copy stays exactly the same. */
export interface BundleFigures {
  readonly round: { readonly title: string; readonly slug: string; readonly asOf: string };
  /** Members of the bundle, with or without interest. */
  readonly members: number;
  /** Among them those that want at least one of its tasks. */
  readonly wanting: number;
  /** How many members answered the round. */
  readonly roundMembers: number;
  readonly view: View;
  /** Why county-wide or bilateral, one German sentence. */
  readonly viewReason: string;
  /** Mean over the marks of its members for its tasks, 1.00 to 10.00; null where nobody gave one. */
  readonly urgency: string | null;
  readonly complexity: string | null;
  /** By rank. */
  readonly areas: readonly AreaPlace[];
  /** How many first places the robustness means. */
  readonly top: number;
}

/** A bundle as its figures see it. */
export interface BundleContent {
  /** Titles of areas of its tasks. */
  readonly areas: ReadonlySet<string>;
  readonly taskIds: ReadonlySet<string>;
  readonly memberKeys: ReadonlySet<string>;
}

/** A released round as figures are drawn from it; `task` of its ratings is the id of the task. */
export interface FigureSource {
  readonly round: BundleFigures['round'];
  readonly ratings: readonly Rating[];
  readonly ranking: Ranking;
  /** Percent of the members from which a bundle concerns the whole county. */
  readonly countyWideFrom: number;
}

/**
 * The figures of a bundle, computed as those of an area in the ranking: only rows with interest count, a missing mark is
 * no zero. Members that the office added count as members, and as wanting only where they said so themselves.
 */
export function bundleFigures(content: BundleContent, source: FigureSource): BundleFigures {
  const { ranking, ratings, round, countyWideFrom } = source;
  const own = ratings.filter(
    ({ member, task }) => content.memberKeys.has(member) && content.taskIds.has(task),
  );
  const [statistics] = collectAreaStatistics(own.map((rating) => ({ ...rating, area: '' }))).areas;
  const wanting = statistics?.members ?? 0;
  const { view, reason } = decideView(wanting, ranking.members, countyWideFrom);
  return {
    round,
    members: content.memberKeys.size,
    wanting,
    roundMembers: ranking.members,
    view,
    viewReason: reason,
    urgency: presentMean(statistics?.urgency ?? null),
    complexity: presentMean(statistics?.complexity ?? null),
    areas: ranking.areas
      .filter(({ area }) => content.areas.has(area))
      .map(({ area, rank, robustness }) => ({
        area,
        rank,
        of: ranking.areas.length,
        robustness: ratioToFixed(robustness, 4),
      })),
    top: ranking.top,
  };
}
