import { at, type Integers } from './integers.ts';

/** Where a part of the bounded rest comes to lie: at its lower limit, its upper limit or between them. */
export type Side = 'low' | 'high' | 'between';

/** Lower and upper limit of each part; null: no upper limit. No upper limit lies below its lower one. */
export interface Limits<N> {
  readonly low: readonly N[];
  readonly high: readonly (N | null)[];
}

/** Members whose side is open, what they share and the sum of their weights: λ = total ÷ weight. */
interface Open<N> {
  readonly indices: readonly number[];
  readonly total: N;
  readonly weight: N;
}

/** Members of one side at the present λ, with the sums of their limits and weights. */
interface Violation<N> {
  readonly indices: ReadonlySet<number>;
  readonly limits: N;
  readonly weight: N;
}

/**
 * Finds who is at a limit in clamp(λ·w, low, high) for the λ at which the parts add up to the total, exactly.
 *
 * Variable fixing (Bitran and Hax 1981): take λ = total ÷ weight of the open members and clamp. If the clamped parts
 * exceed the total, the true λ is lower and whoever is at the lower limit stays there; if they fall short, whoever is
 * at the upper limit stays. Fix those, repeat. Every comparison is one of whole products, so nothing is approximated;
 * a pass costs the open members only and the number of passes stays small (tests pin it for hostile limits).
 * Requires Σ low ≤ total. Where even Σ high ≤ total, everyone who has a weight is high.
 */
export function waterLevel<N>(
  integers: Integers<N>,
  total: N,
  weights: readonly N[],
  limits: Limits<N>,
): Side[] {
  const sides: Side[] = limits.low.map(() => 'low');
  let open = openMembers(integers, total, weights, limits);
  const settle = (indices: Iterable<number>, side: Side): void => {
    for (const index of indices) sides[index] = side;
  };
  if (allReachTheirUpperLimit(integers, open, limits.high)) {
    settle(open.indices, 'high');
    return sides;
  }
  settle(open.indices, 'between');
  for (;;) {
    const low = belowLow(integers, open, weights, limits.low);
    const high = aboveHigh(integers, open, weights, limits.high);
    const excess = compareClamped(integers, open, low, high);
    if (excess >= 0) settle(low.indices, 'low');
    if (excess <= 0) settle(high.indices, 'high');
    if (excess === 0) return sides;
    open = without(integers, open, excess > 0 ? low : high);
  }
}

/** Those with a weight and room between the limits; the others are at their lower limit whatever λ is. */
function openMembers<N>(integers: Integers<N>, total: N, weights: readonly N[], limits: Limits<N>): Open<N> {
  const indices: number[] = [];
  let remaining = total;
  let sum = integers.zero;
  weights.forEach((weight, index) => {
    const low = at(limits.low, index);
    const high = at(limits.high, index);
    const hasRoom = high === null || integers.isLess(low, high);
    if (hasRoom && integers.isLess(integers.zero, weight)) {
      indices.push(index);
      sum = integers.add(sum, weight);
    } else remaining = integers.subtract(remaining, low);
  });
  return { indices, total: remaining, weight: sum };
}

function allReachTheirUpperLimit<N>(
  integers: Integers<N>,
  open: Open<N>,
  high: readonly (N | null)[],
): boolean {
  let sum = integers.zero;
  for (const index of open.indices) {
    const limit = at(high, index);
    if (limit === null) return false;
    sum = integers.add(sum, limit);
  }
  return !integers.isLess(open.total, sum);
}

function belowLow<N>(
  integers: Integers<N>,
  { indices, total, weight }: Open<N>,
  weights: readonly N[],
  low: readonly N[],
): Violation<N> {
  const violates = (index: number): boolean =>
    integers.compareProducts(total, at(weights, index), at(low, index), weight) < 0;
  return violation(integers, indices.filter(violates), weights, low);
}

function aboveHigh<N>(
  integers: Integers<N>,
  { indices, total, weight }: Open<N>,
  weights: readonly N[],
  high: readonly (N | null)[],
): Violation<N> {
  const violates = (index: number): boolean => {
    const limit = at(high, index);
    return limit !== null && integers.compareProducts(total, at(weights, index), limit, weight) > 0;
  };
  return violation(integers, indices.filter(violates), weights, high);
}

function violation<N>(
  integers: Integers<N>,
  indices: readonly number[],
  weights: readonly N[],
  limits: readonly (N | null)[],
): Violation<N> {
  let limitSum = integers.zero;
  let weightSum = integers.zero;
  for (const index of indices) {
    limitSum = integers.add(limitSum, at(limits, index) ?? integers.zero);
    weightSum = integers.add(weightSum, at(weights, index));
  }
  return { indices: new Set(indices), limits: limitSum, weight: weightSum };
}

/** Sign of (clamped parts − total): Σ limits of the violators against λ · Σ their weights. */
function compareClamped<N>(
  integers: Integers<N>,
  open: Open<N>,
  low: Violation<N>,
  high: Violation<N>,
): number {
  const limits = integers.add(low.limits, high.limits);
  const weight = integers.add(low.weight, high.weight);
  return integers.compareProducts(limits, open.weight, weight, open.total);
}

function without<N>(integers: Integers<N>, open: Open<N>, fixed: Violation<N>): Open<N> {
  return {
    indices: open.indices.filter((index) => !fixed.indices.has(index)),
    total: integers.subtract(open.total, fixed.limits),
    weight: integers.subtract(open.weight, fixed.weight),
  };
}
