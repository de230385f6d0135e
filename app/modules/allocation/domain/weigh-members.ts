import { MILLION, type Millionths, millionths } from '../../../foundation/decimal.ts';
import { type AllocationMember, EQUAL } from './allocation-types.ts';
import { type Fraction, fraction } from './fraction.ts';
import { type Integers, sumOf } from './integers.ts';
import type { Roster } from './roster.ts';

/** One measure of all who take part, as whole numbers. */
export interface Column<N> {
  readonly weights: readonly N[];
  readonly sum: N;
  /** How much of the measure a weight of 1 stands for. */
  readonly unit: Fraction;
}

const NOTHING = millionths(0n);

/** A member's measure; `equal` is 1 for everyone, what is missing counts 0 (the checks refuse it where it matters). */
export const measureOf = (member: AllocationMember, measure: string): Millionths =>
  measure === EQUAL ? millionths(MILLION) : (member.measures.get(measure) ?? NOTHING);

/** The weights of a measure: measure × days of membership ÷ days of the period where it is prorated. */
export function weighMembers<N>(
  integers: Integers<N>,
  roster: Roster,
  measure: string,
  prorated: boolean,
): Column<N> {
  const byDays = prorated && roster.periodDays > 1;
  if (measure === EQUAL && !byDays) return equalWeights(integers, roster.members.length);
  const { values, divisor } = integers.reduce(
    roster.members.map((member, index) => {
      const value = measureOf(member, measure);
      return integers.from(byDays ? value * BigInt(roster.days[index] ?? 0) : value);
    }),
  );
  const whole = byDays ? MILLION * BigInt(roster.periodDays) : MILLION;
  return { weights: values, sum: sumOf(integers, values), unit: fraction(divisor, whole) };
}

const equalWeights = <N>(integers: Integers<N>, size: number): Column<N> => ({
  weights: new Array<N>(size).fill(integers.from(1n)),
  sum: integers.from(BigInt(size)),
  unit: { numerator: 1n, denominator: 1n },
});
