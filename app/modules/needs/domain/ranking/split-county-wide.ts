import { germanDecimal, germanInteger } from '../../../../foundation/german.ts';
import { type Ratio, ratio, ratioToFixed } from '../../../../foundation/ratio.ts';

/** "kreisweit": worth doing for the whole county (phase I); "bilateral": for a few partners (phase II). */
export type View = 'kreisweit' | 'bilateral';

/** "für ca. 50 % der Kommunen interessant": the threshold of the Main-Kinzig study, where nothing else is set. */
export const DEFAULT_THRESHOLD_PERCENT = 50;

/** On which side an area falls, and why in German. */
export interface CountyWideDecision {
  readonly view: View;
  readonly reason: string;
}

/**
 * County-wide where at least `thresholdPercent` (0 to 100, whole) of the N members are interested.
 * Source: GE/CON, Anlage 3 (December 2023), "Kreisweite Sicht" and "Bilaterale Sicht".
 */
export function decideView(
  members: number,
  roundMembers: number,
  thresholdPercent = DEFAULT_THRESHOLD_PERCENT,
): CountyWideDecision {
  const view = members * 100 >= thresholdPercent * roundMembers && members > 0 ? 'kreisweit' : 'bilateral';
  const share = germanDecimal(ratioToFixed(shareOf(members, roundMembers), 1));
  const verdict = view === 'kreisweit' ? 'erreichen' : 'erreichen nicht';
  const count = `${germanInteger(members)} von ${germanInteger(roundMembers)} Kommunen (${share}\u00a0%)`;
  return { view, reason: `${count} ${verdict} die Schwelle von ${thresholdPercent}\u00a0%.` };
}

/** Parts a list of areas at the threshold; the order inside each part stays. */
export function splitCountyWide<T extends { readonly members: number }>(
  areas: readonly T[],
  roundMembers: number,
  thresholdPercent = DEFAULT_THRESHOLD_PERCENT,
): Readonly<Record<View, readonly (T & CountyWideDecision)[]>> {
  const decided = areas.map((area) => ({
    ...area,
    ...decideView(area.members, roundMembers, thresholdPercent),
  }));
  return {
    kreisweit: decided.filter((area) => area.view === 'kreisweit'),
    bilateral: decided.filter((area) => area.view === 'bilateral'),
  };
}

const shareOf = (members: number, roundMembers: number): Ratio =>
  ratio(100n * BigInt(members), BigInt(Math.max(1, roundMembers)));
