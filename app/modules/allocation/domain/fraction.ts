import { germanDecimal } from '../../../foundation/german.ts';
import { divideRoundHalfUp } from '../../../foundation/integer-division.ts';

/** An exact ratio; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/** The same ratio in lowest terms. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Rounds a ratio half up to at most `places` decimals and writes it in German: 29963/12 → "2.496,92". For display only. */
export function germanFraction(value: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const rounded = divideRoundHalfUp(value.numerator * scale, value.denominator);
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  return germanDecimal(`${rounded < 0n ? '-' : ''}${whole}${decimals ? `.${decimals}` : ''}`);
}
