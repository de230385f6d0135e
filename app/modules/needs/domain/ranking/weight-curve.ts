import { integerRoot } from '../../../../foundation/integer-root.ts';
import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  subtractRatio,
  ZERO,
} from '../../../../foundation/ratio.ts';

/** start + slope × weight. */
export interface Line {
  readonly start: Ratio;
  readonly slope: Ratio;
}

/** constant + linear × weight + square × weight². */
export interface Curve {
  readonly constant: Ratio;
  readonly linear: Ratio;
  readonly square: Ratio;
}

/** The product of two lines. */
export const multiplyLines = (a: Line, b: Line): Curve => ({
  constant: multiplyRatio(a.start, b.start),
  linear: addRatio(multiplyRatio(a.start, b.slope), multiplyRatio(a.slope, b.start)),
  square: multiplyRatio(a.slope, b.slope),
});

export const subtractCurves = (a: Curve, b: Curve): Curve => ({
  constant: subtractRatio(a.constant, b.constant),
  linear: subtractRatio(a.linear, b.linear),
  square: subtractRatio(a.square, b.square),
});

/** Where the curve is 0 strictly between 0 and 1, ascending; none where it is 0 throughout. Irrational ones to a millionth. */
export function findRoots({ constant, linear, square }: Curve): Ratio[] {
  const roots =
    square.numerator === 0n ? rootOfLine(constant, linear) : rootsOfSquare(constant, linear, square);
  return roots
    .filter((root) => compareRatio(root, ZERO) > 0 && compareRatio(root, ONE) < 0)
    .toSorted(compareRatio);
}

const ONE = ratio(1n);
const FOUR = ratio(4n);

const rootOfLine = (constant: Ratio, linear: Ratio): Ratio[] =>
  linear.numerator === 0n ? [] : [divideRatio(negate(constant), linear)];

function rootsOfSquare(constant: Ratio, linear: Ratio, square: Ratio): Ratio[] {
  const discriminant = subtractRatio(
    multiplyRatio(linear, linear),
    multiplyRatio(FOUR, multiplyRatio(square, constant)),
  );
  if (discriminant.numerator < 0n) return [];
  const root = squareRoot(discriminant);
  const twice = addRatio(square, square);
  const roots = [subtractRatio(negate(linear), root), addRatio(negate(linear), root)];
  return roots.map((value) => divideRatio(value, twice));
}

/** Digits beyond what is promised, for what the division by a small leading figure costs. */
const PRECISION = 10n ** 24n;

/** Exact where the root is rational with this denominator, otherwise cut off after 24 places. */
function squareRoot({ numerator, denominator }: Ratio): Ratio {
  const scaled = integerRoot(numerator * denominator * PRECISION * PRECISION);
  return ratio(scaled, denominator * PRECISION);
}

const negate = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: -numerator, denominator });
