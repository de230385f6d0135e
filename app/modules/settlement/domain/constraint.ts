import {
  compareRatio,
  divideRatio,
  equalRatio,
  multiplyRatio,
  type Ratio,
} from '../../../foundation/ratio.ts';
import {
  addBounds,
  type Bound,
  closed,
  greatestFactor,
  type Interval,
  intersect,
  leastFactor,
  multiplyIntervals,
  narrowTo,
  subtractBounds,
} from './interval.ts';

/** A rule between unknown figures, named by text. All figures are 0 or more. */
export type Constraint =
  | { readonly kind: 'sum'; readonly result: string; readonly parts: readonly string[] }
  | { readonly kind: 'product'; readonly result: string; readonly parts: readonly [string, string] }
  /** result = the greater of factor × part and minimum. */
  | {
      readonly kind: 'least';
      readonly result: string;
      readonly parts: readonly [string];
      readonly factor: Ratio;
      readonly minimum: Ratio;
    };

export type IntervalOf = (name: string) => Interval;
/** What is left of a figure under one rule; null where nothing is. */
type Narrowed = Interval | null;

/** What the rule leaves of one of its figures, given the others. Exact: every number left has partners. */
export function narrowBy(constraint: Constraint, name: string, of: IntervalOf): Narrowed {
  switch (constraint.kind) {
    case 'sum':
      return name === constraint.result ? sumOf(constraint, of) : partOfSum(constraint, name, of);
    case 'product':
      return name === constraint.result ? productOf(constraint, of) : factorOf(constraint, name, of);
    case 'least':
      return name === constraint.result ? leastOf(constraint, of) : underLeast(constraint, of);
  }
}

type Sum = Extract<Constraint, { kind: 'sum' }>;
type Product = Extract<Constraint, { kind: 'product' }>;
type Least = Extract<Constraint, { kind: 'least' }>;

function sumOf({ result, parts }: Sum, of: IntervalOf): Narrowed {
  const low = parts.map((part) => of(part).low).reduce(addBounds);
  const high = parts.map((part) => of(part).high).reduce(addBounds);
  return narrowTo(of(result), low, high);
}

function partOfSum({ result, parts }: Sum, name: string, of: IntervalOf): Narrowed {
  const others = parts.filter((part) => part !== name);
  const low = others.map((other) => of(other).high).reduce(subtractBounds, of(result).low);
  const high = others.map((other) => of(other).low).reduce(subtractBounds, of(result).high);
  return narrowTo(of(name), low, high);
}

const productOf = ({ result, parts: [a, b] }: Product, of: IntervalOf): Narrowed =>
  intersect(of(result), multiplyIntervals(of(a), of(b)));

function factorOf({ result, parts: [a, b] }: Product, name: string, of: IntervalOf): Narrowed {
  const other = of(name === a ? b : a);
  return narrowTo(of(name), leastFactor(of(result), other), greatestFactor(of(result), other));
}

function leastOf({ result, parts: [part], factor, minimum }: Least, of: IntervalOf): Narrowed {
  const { low, high } = of(part);
  const product = (bound: Bound): Bound => ({ value: multiplyRatio(bound.value, factor), open: bound.open });
  return narrowTo(of(result), raisedLow(product(low), minimum), raisedHigh(product(high), minimum));
}

/** The minimum is reached as soon as the product can lie below it; a product just above it stays above. */
const raisedLow = (product: Bound, minimum: Ratio): Bound =>
  compareRatio(product.value, minimum) < 0 ? closed(minimum) : product;

const raisedHigh = (product: Bound, minimum: Ratio): Bound =>
  compareRatio(product.value, minimum) <= 0 ? closed(minimum) : product;

function underLeast({ result, parts: [part], factor, minimum }: Least, of: IntervalOf): Narrowed {
  const { low, high } = of(result);
  const above = compareRatio(low.value, minimum) > 0 || (low.open && equalRatio(low.value, minimum));
  const down = (bound: Bound): Bound => ({ value: divideRatio(bound.value, factor), open: bound.open });
  return narrowTo(of(part), above ? down(low) : null, down(high));
}
