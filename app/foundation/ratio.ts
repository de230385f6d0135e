import { divideRoundHalfUp } from './integer-division.ts';

/** An exact rational number in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** numerator ÷ denominator in lowest terms. A denominator of 0 is a programming error and throws. */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 0n) throw new RangeError('ratio with denominator 0');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(absolute(numerator), absolute(denominator)) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const ZERO = ratio(0n);

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** For figures in code, seeds and checked input: "0.05" → 1/20. A wrong literal is a programming error and throws. */
export function ratioOfDecimal(text: string): Ratio {
  const match = DECIMAL.exec(text);
  if (!match) throw new RangeError(`not a decimal: ${text}`);
  const [, sign, whole = '0', places = ''] = match;
  const value = ratio(BigInt(whole + places), 10n ** BigInt(places.length));
  return sign === '-' ? ratio(-value.numerator, value.denominator) : value;
}

export const addRatio = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtractRatio = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

export const multiplyRatio = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);

export const divideRatio = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator);

/** −1, 0 or 1. */
export function compareRatio(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const equalRatio = (a: Ratio, b: Ratio): boolean => compareRatio(a, b) === 0;

/** The nearest multiple of a positive step, halves away from zero (kaufmännisches Runden, DIN 1333). */
export function roundRatio(value: Ratio, step: Ratio): Ratio {
  const steps = divideRatio(value, step);
  return multiplyRatio(ratio(divideRoundHalfUp(steps.numerator, steps.denominator)), step);
}

/** Decimal string with exactly so many places, rounded half up: 29963/12 → "2496.92", 9 → "9.0". */
export function ratioToFixed(value: Ratio, places: number): string {
  const rounded = divideRoundHalfUp(value.numerator * 10n ** BigInt(places), value.denominator);
  const digits = absolute(rounded)
    .toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${rounded < 0n ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

/** The same without trailing zeros, so with at most so many places. */
export function ratioToDecimal(value: Ratio, places: number): string {
  const [whole = '0', decimals = ''] = ratioToFixed(value, places).split('.');
  const shown = decimals.replace(/0+$/, '');
  return shown === '' ? whole : `${whole}.${shown}`;
}

/** The nearest floating-point number: for drawing and for a first guess, never for a decision alone. */
export const ratioToNumber = ({ numerator, denominator }: Ratio): number =>
  Number(numerator) / Number(denominator);
