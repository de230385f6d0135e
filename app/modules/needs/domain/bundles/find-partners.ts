import { compareCodePoints } from '../../../../foundation/code-point-order.ts';
import { compareRatio, type Ratio, ratio, subtractRatio } from '../../../../foundation/ratio.ts';
import { type Closeness, closenessOf, type Neighbours } from './closeness.ts';

/** A member that could take part. */
export interface Partner {
  readonly key: string;
  readonly name: string;
  /** Süd-, Mittel-, Nordkreis …; null where the alliance knows none. */
  readonly countyPart: string | null;
  /** A county: it borders on none of its municipalities and is close to all. */
  readonly isCounty: boolean;
  /** Null where nobody counts, as with a county. */
  readonly inhabitants: number | null;
  /** Mean of its marks for the tasks asked, 1 to 10; null where it gave none. */
  readonly urgency: Ratio | null;
}

/** How alike the sizes are: the largest has up to 1.5 or 3 times the inhabitants of the smallest, or more. */
export const SIZE_CLASSES = ['aehnlich', 'verschieden', 'sehr-verschieden', 'unbekannt'] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number];

/** A small set of partners with what speaks for it; the sets of one size are ranked. */
export interface PartnerSet {
  readonly rank: number;
  /** By name as given. */
  readonly partners: readonly Partner[];
  readonly closeness: Closeness;
  /** Largest less smallest urgency; null where a mark is missing. */
  readonly spread: Ratio | null;
  /** Mean of the urgencies given; null where none was. */
  readonly urgency: Ratio | null;
  readonly sizeClass: SizeClass;
}

export interface PartnerQuestion {
  /** Members with interest, in the order of the alliance's lists. */
  readonly partners: readonly Partner[];
  readonly neighbours: Neighbours;
  /** Key of a member that must be part of every set. */
  readonly start?: string | undefined;
}

/** Two to four partners: 66 % of the cooperations of a German survey (IWH/Universität Kassel) have so many. */
export const SET_SIZES = [2, 3, 4] as const;

/**
 * All sets of one size, best first. It is decided by closeness on the map, then by the smallest difference of urgency
 * (a missing mark comes last: it is not zero), then by alike size, then by higher urgency, then by the exact size and at
 * last by the keys, so that no two sets are equal. Empty where the start member is no partner.
 */
export function findPartnerSets(
  size: number,
  { partners, neighbours, start }: PartnerQuestion,
): PartnerSet[] {
  const first = partners.filter(({ key }) => key === start);
  if (start !== undefined && first.length === 0) return [];
  const others = partners.filter(({ key }) => key !== start);
  const rated = combinations(others, size - first.length).map((chosen) =>
    rate(inGivenOrder(partners, [...first, ...chosen]), neighbours),
  );
  return rated.toSorted(compareSets).map(({ sizeRatio: _ratio, order: _order, ...set }, index) => ({
    rank: index + 1,
    ...set,
  }));
}

interface RatedSet extends Omit<PartnerSet, 'rank'> {
  /** Largest ÷ smallest; null where a count is missing. */
  readonly sizeRatio: Ratio | null;
  readonly order: string;
}

function rate(partners: readonly Partner[], neighbours: Neighbours): RatedSet {
  const urgencies = partners
    .flatMap(({ urgency }) => (urgency === null ? [] : [urgency]))
    .toSorted(compareRatio);
  const [least, most] = [urgencies[0], urgencies.at(-1)];
  const sizeRatio = sizeRatioOf(partners);
  return {
    partners,
    closeness: closenessOf(partners, neighbours),
    spread: least && most && urgencies.length === partners.length ? subtractRatio(most, least) : null,
    urgency: meanOfRatios(urgencies),
    sizeClass: sizeClassOf(sizeRatio),
    sizeRatio,
    order: partners
      .map(({ key }) => key)
      .toSorted(compareCodePoints)
      .join(' '),
  };
}

const CLOSENESS_ORDER: readonly Closeness['kind'][] = [
  'nachbarn',
  'kreis',
  'kreisteil',
  'getrennt',
  'unbekannt',
];

function compareSets(a: RatedSet, b: RatedSet): number {
  return (
    CLOSENESS_ORDER.indexOf(a.closeness.kind) - CLOSENESS_ORDER.indexOf(b.closeness.kind) ||
    compareMissingLast(a.spread, b.spread) ||
    SIZE_CLASSES.indexOf(a.sizeClass) - SIZE_CLASSES.indexOf(b.sizeClass) ||
    -compareMissingFirst(a.urgency, b.urgency) ||
    compareMissingLast(a.sizeRatio, b.sizeRatio) ||
    compareCodePoints(a.order, b.order)
  );
}

function compareMissingLast(a: Ratio | null, b: Ratio | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareRatio(a, b);
}

function compareMissingFirst(a: Ratio | null, b: Ratio | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareRatio(a, b);
}

function meanOfRatios(values: readonly Ratio[]): Ratio | null {
  if (values.length === 0) return null;
  let [numerator, denominator] = [0n, 1n];
  for (const value of values) {
    numerator = numerator * value.denominator + value.numerator * denominator;
    denominator *= value.denominator;
  }
  return ratio(numerator, denominator * BigInt(values.length));
}

function sizeRatioOf(partners: readonly Partner[]): Ratio | null {
  const counts = partners.flatMap(({ inhabitants }) => (inhabitants === null ? [] : [inhabitants]));
  const least = Math.min(...counts);
  if (counts.length < partners.length || least === 0) return null;
  return ratio(BigInt(Math.max(...counts)), BigInt(least));
}

function sizeClassOf(size: Ratio | null): SizeClass {
  if (size === null) return 'unbekannt';
  if (compareRatio(size, ratio(3n, 2n)) <= 0) return 'aehnlich';
  return compareRatio(size, ratio(3n)) <= 0 ? 'verschieden' : 'sehr-verschieden';
}

const inGivenOrder = (partners: readonly Partner[], chosen: readonly Partner[]): Partner[] =>
  partners.filter((partner) => chosen.includes(partner));

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
