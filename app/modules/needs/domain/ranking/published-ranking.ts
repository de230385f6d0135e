import { parseDecimal } from '../../../../foundation/decimal.ts';
import { germanList } from '../../../../foundation/german.ts';
import type { AreaStatistics, MarkMean, RoundStatistics } from './area-statistics.ts';
import type { RankedArea } from './rank-areas.ts';

/** One line of a published ranking. `urgency` is the printed mean, a decimal string with a point ("8.55"). */
export interface PublishedArea {
  readonly rank: number;
  readonly area: string;
  readonly studyMembers: number;
  readonly otherMembers: number;
  readonly urgency: string;
}

/** A published line beside the computed one. */
export interface PublishedComparison extends PublishedArea {
  readonly members: number;
  /** Null where the computed ranking does not know the area. */
  readonly computed: RankedArea | null;
  /** Published rank minus computed rank: positive where the computed ranking places the area higher. */
  readonly difference: number | null;
  /** Published ranks of worse-placed areas that are at least as good in every published column and better in one. */
  readonly dominatedBy: readonly number[];
}

/** Both rankings side by side, with what a reader must know about the published one. */
export interface RankingComparison {
  readonly areas: readonly PublishedComparison[];
  readonly statement: string;
}

/** Puts a published ranking beside a computed one, matched by area name, in published order. */
export function comparePublishedWithComputed(
  published: readonly PublishedArea[],
  computed: readonly RankedArea[],
): RankingComparison {
  const byName = new Map(computed.map((area) => [area.area, area]));
  const areas = published
    .toSorted((a, b) => a.rank - b.rank)
    .map((area) => compareArea(area, byName.get(area.area) ?? null, published));
  return { areas, statement: statementOn(areas) };
}

/**
 * The published columns as statistics of a round of N members: for ranking by what was printed alone.
 * Complexity was not published, so it is missing. Throws where a printed mean is no decimal (a mistake in the seed).
 */
export const publishedStatistics = (
  published: readonly PublishedArea[],
  roundMembers: number,
): RoundStatistics => ({
  members: roundMembers,
  areas: published.map(toStatistics),
});

function toStatistics({ area, studyMembers, otherMembers, urgency }: PublishedArea): AreaStatistics {
  const members = studyMembers + otherMembers;
  return { area, studyMembers, otherMembers, members, urgency: printedMean(urgency), complexity: null };
}

function printedMean(text: string): MarkMean {
  const mean = parseDecimal(text);
  if (!mean.ok) throw new Error(`Published urgency is no decimal: ${text}`);
  return { sum: mean.value, count: 1 };
}

function compareArea(
  area: PublishedArea,
  computed: RankedArea | null,
  published: readonly PublishedArea[],
): PublishedComparison {
  return {
    ...area,
    members: area.studyMembers + area.otherMembers,
    computed,
    difference: computed && area.rank - computed.rank,
    dominatedBy: published
      .filter((other) => other.rank > area.rank && dominates(other, area))
      .map(({ rank }) => rank)
      .toSorted((a, b) => a - b),
  };
}

/** At least as good in every published column, better in one. */
function dominates(a: PublishedArea, b: PublishedArea): boolean {
  const gains = [
    a.studyMembers - b.studyMembers,
    a.otherMembers - b.otherMembers,
    Number(printedMean(a.urgency).sum - printedMean(b.urgency).sum),
  ];
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

function statementOn(areas: readonly PublishedComparison[]): string {
  const plain =
    'Der veröffentlichte Rang wurde von Hand gesetzt. Er lässt sich aus den veröffentlichten Spalten nicht nachrechnen, weil die Komplexität der Umsetzung mitgezählt hat, aber nicht veröffentlicht ist.';
  const dominated = areas.filter(({ dominatedBy }) => dominatedBy.length > 0);
  if (dominated.length === 0) return plain;
  const cases = dominated.map(
    ({ rank, dominatedBy }) => `Rang ${rank} hinter ${germanList(dominatedBy.map(String))}`,
  );
  return `${plain} Nach den veröffentlichten Spalten allein läge ${cases.join(', ')}.`;
}
