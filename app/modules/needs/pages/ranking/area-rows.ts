import { compareGerman } from '../../../../foundation/german.ts';
import { compareRatio } from '../../../../foundation/ratio.ts';
import type { Sort } from '../../../../ui/sort.ts';
import {
  type AlikeNeighbours,
  type CountyWideDecision,
  comparePublishedWithComputed,
  decideView,
  type MarkMean,
  meanOf,
  memberUrgencies,
  neighboursAlike,
  type PublishedComparison,
  type RankedArea,
  type RankingComparison,
} from '../../domain/index.ts';
import type { AreaMovement } from '../../domain/rounds/movement.ts';
import type { ManualRank } from '../../domain/validation/manual-order.ts';
import type { RankedRound } from '../../use-cases/ranking/load-ranking.ts';
import { type BesideScore, NOTHING_BESIDE } from '../../use-cases/ranking/read-beside.ts';
import type { RankingQuery, SortKey } from './ranking-query.ts';

/** One area as the list, the chart and the export show it. */
export interface AreaRow extends RankedArea, CountyWideDecision {
  readonly slug: string;
  /** Null where nothing was published about the area. */
  readonly published: PublishedComparison | null;
  /** Null where there is no earlier round, or it is not compared. */
  readonly movement: AreaMovement | null;
  /** Mean mark for each further criterion of the round, in their order. */
  readonly criteria: readonly (MarkMean | null)[];
  /** Set by hand when the heads validated the first areas; null where they did not. */
  readonly manual: ManualRank | null;
  /** In a bilateral area: neighbours that find it about equally urgent. Empty for who may not read single ratings. */
  readonly alike: readonly AlikeNeighbours[];
}

/** All areas in rank order and those the query asks for in its order. */
export interface AreaRows {
  readonly all: readonly AreaRow[];
  readonly shown: readonly AreaRow[];
  readonly comparison: RankingComparison;
}

/** Puts everything known of each area into one row; screen and export take the same rows. */
export function areaRows(
  { round, ranking, showsRatings }: RankedRound,
  query: RankingQuery,
  beside: BesideScore = NOTHING_BESIDE,
): AreaRows {
  const comparison = comparePublishedWithComputed(round.published, ranking.areas);
  const published = new Map(comparison.areas.map((line) => [line.area, line]));
  const slugs = new Map(round.areas.map(({ name, slug }) => [name, slug]));
  const alikeIn = (area: string) =>
    neighboursAlike(
      memberUrgencies(round.ratings.filter((rating) => rating.area === area)),
      beside.neighbours,
    );
  const all = ranking.areas.map((area) => {
    const decision = decideView(area.members, ranking.members, query.threshold);
    return {
      ...area,
      ...decision,
      alike: showsRatings && decision.view === 'bilateral' ? alikeIn(area.area) : [],
      manual: beside.manual.get(area.area) ?? null,
      slug: slugs.get(area.area) ?? '',
      published: published.get(area.area) ?? null,
      movement: beside.movement?.areas.get(area.area) ?? null,
      criteria: beside.criteria.map(({ means }) => means.get(area.area) ?? null),
    };
  });
  return { all, shown: all.filter(matches(query)).toSorted(inOrder(query.sort)), comparison };
}

const matches =
  ({ search, view, minStudy }: RankingQuery) =>
  (row: AreaRow): boolean =>
    plain(row.area).includes(plain(search)) &&
    (view === null || row.view === view) &&
    row.studyMembers >= minStudy;

/** Lower case without accents: "Gebaude" and "GEBÄUDE" find "Gebäudereinigung". */
const plain = (text: string): string =>
  text.toLocaleLowerCase('de').normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

type Compare = (a: AreaRow, b: AreaRow) => number;

const COMPARE: Readonly<Record<SortKey, Compare>> = {
  rang: (a, b) => a.rank - b.rank,
  veroeffentlicht: (a, b) => (a.published?.rank ?? 0) - (b.published?.rank ?? 0),
  bereich: (a, b) => compareGerman(a.area, b.area),
  u: (a, b) => a.studyMembers - b.studyMembers,
  'nicht-u': (a, b) => a.otherMembers - b.otherMembers,
  summe: (a, b) => a.members - b.members,
  dringlichkeit: (a, b) => (a.urgency && b.urgency ? compareRatio(meanOf(a.urgency), meanOf(b.urgency)) : 0),
  punkte: (a, b) => compareRatio(a.score, b.score),
  robustheit: (a, b) => compareRatio(a.robustness, b.robustness),
};

const IS_MISSING: Partial<Record<SortKey, (row: AreaRow) => boolean>> = {
  veroeffentlicht: (row) => row.published === null,
  dringlichkeit: (row) => row.urgency === null,
};

/** Missing figures stand last in either direction; equal ones keep the order of the rank. */
function inOrder({ by, direction }: Sort<SortKey>): Compare {
  const sign = direction === 'descending' ? -1 : 1;
  const isMissing = IS_MISSING[by] ?? (() => false);
  return (a, b) => Number(isMissing(a)) - Number(isMissing(b)) || sign * COMPARE[by](a, b) || a.rank - b.rank;
}
