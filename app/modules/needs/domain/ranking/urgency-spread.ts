import { MILLION } from '../../../../foundation/decimal.ts';
import { integerRoot } from '../../../../foundation/integer-root.ts';
import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioToFixed,
  subtractRatio,
  ZERO,
} from '../../../../foundation/ratio.ts';
import type { Rating } from './rating.ts';

/** How urgent each member finds a topic: the mean of its own marks, so that one with many tasks counts once. */
export interface MemberUrgency {
  readonly member: string;
  readonly mean: Ratio;
}

/** How far the members of a topic are apart. */
export interface UrgencySpread {
  /** Members that gave a mark. */
  readonly members: number;
  /** Standard deviation over them, two places, half up: "1.87"; null where fewer than two gave a mark. */
  readonly deviation: string | null;
  /** Members that see little urgency (mean 4 or less) and much (mean 7 or more). */
  readonly low: readonly string[];
  readonly high: readonly string[];
}

/** Whether a topic is contested, and why in German. */
export interface ContestDecision {
  readonly isContested: boolean;
  readonly reason: string;
}

const LOW_UNTIL = ratio(4n);
const HIGH_FROM = ratio(7n);
/** A camp has at least so many members … */
export const CAMP_MEMBERS = 3;
/** … and at least this share of those that gave a mark, in percent. */
export const CAMP_PERCENT = 25;

/** The means of the members with interest and a mark, in the order of the ratings. */
export function memberUrgencies(ratings: Iterable<Rating>): MemberUrgency[] {
  const sums = new Map<string, { sum: bigint; count: bigint }>();
  for (const { member, interested, urgency } of ratings) {
    if (!interested || urgency === null) continue;
    const known = sums.get(member) ?? { sum: 0n, count: 0n };
    sums.set(member, { sum: known.sum + urgency, count: known.count + 1n });
  }
  return [...sums].map(([member, { sum, count }]) => ({ member, mean: ratio(sum, count * MILLION) }));
}

/** Spread and camps of a topic from the means of its members. */
export const spreadOf = (urgencies: readonly MemberUrgency[]): UrgencySpread => ({
  members: urgencies.length,
  deviation: urgencies.length < 2 ? null : deviationOf(urgencies.map(({ mean }) => mean)),
  low: urgencies.filter(({ mean }) => compareRatio(mean, LOW_UNTIL) <= 0).map(({ member }) => member),
  high: urgencies.filter(({ mean }) => compareRatio(mean, HIGH_FROM) >= 0).map(({ member }) => member),
});

/**
 * Contested: two camps. At least three members and a quarter of those that gave a mark see little urgency, and as many
 * see much. Our own measure (no source gives one); the page states it.
 */
export function decideContest({ members, low, high }: UrgencySpread): ContestDecision {
  const isCamp = (camp: readonly string[]): boolean =>
    camp.length >= CAMP_MEMBERS && camp.length * 100 >= CAMP_PERCENT * members;
  const isContested = isCamp(low) && isCamp(high);
  const counts = `Von ${members} Kommunen mit Bewertung sehen ${low.length} wenig Dringlichkeit (höchstens 4) und ${high.length} viel (mindestens 7)`;
  return { isContested, reason: `${counts}: ${isContested ? 'zwei Lager' : 'keine zwei Lager'}.` };
}

/** Of the whole group, not of a sample; the root is taken in integers and rounded half up. */
function deviationOf(values: readonly Ratio[]): string {
  const count = ratio(BigInt(values.length));
  const mean = divideRatio(values.reduce(addRatio, ZERO), count);
  const squares = values.map((value) => {
    const distance = subtractRatio(value, mean);
    return multiplyRatio(distance, distance);
  });
  return rootToFixed(divideRatio(squares.reduce(addRatio, ZERO), count));
}

/** Twice the root in hundredths, cut off, decides on which side of the half it lies. */
function rootToFixed({ numerator, denominator }: Ratio): string {
  const doubled = integerRoot((40_000n * numerator) / denominator);
  return ratioToFixed(ratio((doubled + 1n) / 2n, 100n), 2);
}
