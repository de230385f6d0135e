import { at, type Integers, sumOf } from './integers.ts';
import type { Bounds } from './member-bounds.ts';
import { splitByWeights } from './split-by-weights.ts';
import { type Limits, type Side, waterLevel } from './water-level.ts';

/** A rest as split between floors and caps. */
export interface BoundedRest<N> {
  readonly parts: readonly N[];
  /** Who is at a limit; those between share by weight. */
  readonly sides: readonly Side[];
  /** What those between share, and the sum of their weights. */
  readonly freeTotal: N;
  readonly freeWeight: N;
}

/**
 * The rest of each must lie between max(0, floor − earlier) and cap − earlier, `earlier` being its parts before.
 * The cap wins over the floor and may be negative (the rest takes back); weight 0 gets its floor only.
 */
export function restLimits<N>(
  integers: Integers<N>,
  weights: readonly N[],
  earlier: readonly N[],
  { floors, caps }: Bounds<N>,
): Limits<N> {
  const low: N[] = [];
  const high: (N | null)[] = [];
  weights.forEach((weight, index) => {
    const paid = at(earlier, index);
    const wanted = floors === null ? integers.zero : integers.subtract(at(floors, index), paid);
    const least = integers.isLess(wanted, integers.zero) ? integers.zero : wanted;
    const most = caps === null ? null : integers.subtract(at(caps, index), paid);
    const lower = most !== null && integers.isLess(most, least) ? most : least;
    low.push(lower);
    high.push(integers.isLess(integers.zero, weight) ? most : lower);
  });
  return { low, high };
}

/**
 * Splits a total between limits: clamp(λ·w, low, high) with the one λ for which the parts add up. Whoever is at a
 * limit gets exactly that; the others share what remains by largest remainder. Where all upper limits together are
 * below the total, the parts add up to less. Σ low must not exceed the total, some weight must be positive.
 */
export function splitBounded<N>(
  integers: Integers<N>,
  total: N,
  weights: readonly N[],
  limits: Limits<N>,
  ids: readonly string[],
): BoundedRest<N> {
  const sides = waterLevel(integers, total, weights, limits);
  const parts = sides.map((side, index) => (side === 'high' ? upper(limits, index) : at(limits.low, index)));
  const free = sides.flatMap((side, index) => (side === 'between' ? [index] : []));
  if (free.length === 0) return { parts, sides, freeTotal: integers.zero, freeWeight: integers.zero };
  for (const index of free) parts[index] = integers.zero;
  const freeTotal = integers.subtract(total, sumOf(integers, parts));
  const freeWeights = free.map((index) => at(weights, index));
  const freeWeight = sumOf(integers, freeWeights);
  const freeIds = free.map((index) => at(ids, index));
  const shares = splitByWeights(integers, freeTotal, freeWeights, freeWeight, freeIds);
  shares.forEach((share, position) => {
    parts[at(free, position)] = share;
  });
  return { parts, sides, freeTotal, freeWeight };
}

const upper = <N>(limits: Limits<N>, index: number): N => at(limits.high, index) ?? at(limits.low, index);
