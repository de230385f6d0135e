import { divideRoundHalfUp } from '../../../foundation/integer-division.ts';

/** An exact ratio in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** numerator ÷ denominator in lowest terms. The denominator is positive. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Negative where a is smaller, 0 where both are the same value, positive where a is larger. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Decimal string with a point and a fixed number of places, halves rounded away from zero (DIN 1333). */
export function fractionToFixed({ numerator, denominator }: Fraction, places: number): string {
  const scaled = divideRoundHalfUp(numerator * 10n ** BigInt(places), denominator);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const split = digits.length - places;
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, split)}${places > 0 ? `.${digits.slice(split)}` : ''}`;
}

/** The nearest floating-point number: for drawing and for a first guess, never for a decision alone. */
export const fractionToNumber = ({ numerator, denominator }: Fraction): number =>
  Number(numerator) / Number(denominator);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
