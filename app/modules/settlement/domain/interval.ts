import {
  addRatio,
  compareRatio,
  divideRatio,
  equalRatio,
  multiplyRatio,
  type Ratio,
  subtractRatio,
} from '../../../foundation/ratio.ts';

/** One end of an interval; an open end does not belong to it. */
export interface Bound {
  readonly value: Ratio;
  readonly open: boolean;
}

/** All numbers between two ends, never empty, never below 0. */
export interface Interval {
  readonly low: Bound;
  readonly high: Bound;
}

export const closed = (value: Ratio): Bound => ({ value, open: false });
export const point = (value: Ratio): Interval => ({ low: closed(value), high: closed(value) });

/** The numbers of the interval between two further ends (null: no such end); null where none is left. */
export function narrowTo(interval: Interval, low: Bound | null, high: Bound | null): Interval | null {
  const narrowed = {
    low: low === null ? interval.low : tighter(interval.low, low, 1),
    high: high === null ? interval.high : tighter(interval.high, high, -1),
  };
  const order = compareRatio(narrowed.low.value, narrowed.high.value);
  if (order > 0) return null;
  return order === 0 && (narrowed.low.open || narrowed.high.open) ? null : narrowed;
}

export const intersect = (a: Interval, b: Interval): Interval | null => narrowTo(a, b.low, b.high);

export const contains = (interval: Interval, value: Ratio): boolean =>
  narrowTo(interval, closed(value), closed(value)) !== null;

export const sameInterval = (a: Interval, b: Interval): boolean =>
  sameBound(a.low, b.low) && sameBound(a.high, b.high);

export const addBounds = (a: Bound, b: Bound): Bound => ({
  value: addRatio(a.value, b.value),
  open: a.open || b.open,
});

export const subtractBounds = (a: Bound, b: Bound): Bound => ({
  value: subtractRatio(a.value, b.value),
  open: a.open || b.open,
});

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: addBounds(a.low, b.low),
  high: addBounds(a.high, b.high),
});

/** The product of numbers that are not negative; 0 belongs to it as soon as 0 belongs to one factor. */
export const multiplyIntervals = (a: Interval, b: Interval): Interval => ({
  low: { value: multiplyRatio(a.low.value, b.low.value), open: lowProductOpen(a.low, b.low) },
  high: highProduct(a.high, b.high),
});

/** Least a of a × b = c; null where b can only be 0 and says nothing. */
export function leastFactor(product: Interval, other: Interval): Bound | null {
  if (isZero(other.high)) return null;
  const open = product.low.open || (!isZero(product.low) && other.high.open);
  return { value: divideRatio(product.low.value, other.high.value), open };
}

/** Greatest a of a × b = c; null where b may come down to 0, so that there is none. */
export function greatestFactor(product: Interval, other: Interval): Bound | null {
  if (isZero(other.low)) return null;
  const open = !isZero(product.high) && (product.high.open || other.low.open);
  return { value: divideRatio(product.high.value, other.low.value), open };
}

const isZero = (bound: Bound): boolean => bound.value.numerator === 0n;

function lowProductOpen(a: Bound, b: Bound): boolean {
  if (!isZero(a) && !isZero(b)) return a.open || b.open;
  return !((isZero(a) && !a.open) || (isZero(b) && !b.open));
}

function highProduct(a: Bound, b: Bound): Bound {
  const value = multiplyRatio(a.value, b.value);
  return { value, open: value.numerator !== 0n && (a.open || b.open) };
}

const sameBound = (a: Bound, b: Bound): boolean => a.open === b.open && equalRatio(a.value, b.value);

/** The end further inside; `inward` is 1 for lower ends and −1 for upper ones. */
function tighter(a: Bound, b: Bound, inward: 1 | -1): Bound {
  const order = compareRatio(a.value, b.value) * inward;
  if (order === 0) return a.open ? a : b;
  return order > 0 ? a : b;
}
