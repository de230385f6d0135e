import { divideRoundHalfUp } from '../../../foundation/integer-division.ts';
import type { Fraction } from './fraction.ts';
import type { Integers, Rounding } from './integers.ts';

/** Whole numbers of any size. */
export const bigIntegers: Integers<bigint> = {
  zero: 0n,
  from: (value) => value,
  toBigint: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  isLess: (a, b) => a < b,
  compareProducts: (a, b, c, d) => compare(a * b, c * d),
  reduce: (values) => ({ values, divisor: 1n }),
  scale: (values, factor, rounding) => values.map((value) => scaleBigint(value, factor, rounding)),
  quotas(total, weights, sum) {
    const floors = weights.map((weight) => (total * weight) / sum);
    return { floors, rests: weights.map((weight) => (total * weight) % sum) };
  },
  sorted: (values) => [...values].sort(compare),
};

/** value × factor, rounded; the value is not negative. */
export function scaleBigint(value: bigint, factor: Fraction, rounding: Rounding): bigint {
  const numerator = value * factor.numerator;
  if (rounding === 'half-up') return divideRoundHalfUp(numerator, factor.denominator);
  return numerator / factor.denominator;
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
