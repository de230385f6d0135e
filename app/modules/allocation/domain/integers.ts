import type { Fraction } from './fraction.ts';

/** Half up: halves away from zero, for amounts. Down: for caps. Values are never negative here. */
export type Rounding = 'half-up' | 'down';

/** Whole parts and what is left over of total·weight ÷ sum, one entry per weight; every rest is below the sum. */
export interface Quotas<N> {
  readonly floors: N[];
  readonly rests: N[];
}

/**
 * Exact whole numbers of one kind: doubles where every value stays within 2^51 (many times faster),
 * bigints for any size. The rules are written once against this interface; both kinds answer alike.
 */
export interface Integers<N> {
  readonly zero: N;
  from(value: bigint): N;
  toBigint(value: N): bigint;
  add(a: N, b: N): N;
  subtract(a: N, b: N): N;
  isLess(a: N, b: N): boolean;
  /** Sign of a·b − c·d. */
  compareProducts(a: N, b: N, c: N, d: N): number;
  /** Divides all values by a common divisor of them, so that products stay small, and returns the divisor. */
  reduce(values: readonly N[]): { readonly values: readonly N[]; readonly divisor: bigint };
  /** value × factor of each value, rounded to whole numbers. No value is negative. */
  scale(values: readonly N[], factor: Fraction, rounding: Rounding): N[];
  /** total·weight ÷ sum for each weight. Total and weights are not negative, the sum is positive. */
  quotas(total: N, weights: readonly N[], sum: N): Quotas<N>;
  /** A sorted copy, smallest first. */
  sorted(values: readonly N[]): ArrayLike<N>;
}

/** The value at an index known to exist. */
export const at = <T>(values: ArrayLike<T>, index: number): T => values[index] as T;

export function sumOf<N>(integers: Integers<N>, values: readonly N[]): N {
  let sum = integers.zero;
  for (const value of values) sum = integers.add(sum, value);
  return sum;
}
