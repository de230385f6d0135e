import { compareCodePoints } from '../../../foundation/code-point-order.ts';
import { at, type Integers, sumOf } from './integers.ts';

/**
 * Splits a total by weights, exactly: each gets floor(total·w/W), the left-over ones go to the largest fractions, on
 * a tie to the smaller id by code point (largest remainder, Hare-Niemeyer). The parts always add up to the total.
 * The total is not negative, the sum of the weights is positive.
 */
export function splitByWeights<N>(
  integers: Integers<N>,
  total: N,
  weights: readonly N[],
  sum: N,
  ids: readonly string[],
): N[] {
  const { floors, rests } = integers.quotas(total, weights, sum);
  const leftOver = integers.toBigint(integers.subtract(total, sumOf(integers, floors)));
  const one = integers.from(1n);
  for (const index of largest(integers, rests, Number(leftOver), ids)) {
    floors[index] = integers.add(at(floors, index), one);
  }
  return floors;
}

/** Indices of the `count` largest values; among equals the smaller ids. */
function largest<N>(
  integers: Integers<N>,
  values: readonly N[],
  count: number,
  ids: readonly string[],
): number[] {
  if (count === 0) return [];
  const threshold = at(integers.sorted(values), values.length - count);
  const winners: number[] = [];
  const equals: number[] = [];
  values.forEach((value, index) => {
    if (integers.isLess(threshold, value)) winners.push(index);
    else if (!integers.isLess(value, threshold)) equals.push(index);
  });
  const open = count - winners.length;
  if (open < equals.length) equals.sort((a, b) => compareCodePoints(at(ids, a), at(ids, b)));
  return [...winners, ...equals.slice(0, open)];
}
