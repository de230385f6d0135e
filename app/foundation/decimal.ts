import { fail, ok, type Result } from './result.ts';

/** Measures and percents carry at most six decimal places (contract of `allocate`). */
const DECIMAL_PLACES = 6;
const SCALE = 1_000_000n;

/** An exact decimal with six places, held as the integer number of millionths. */
export type Millionths = bigint & { readonly unit: 'millionths' };

export const millionths = (value: bigint): Millionths => value as Millionths;
export const MILLION = SCALE;

const PATTERN = /^(-?)(\d+)(?:\.(\d{1,6}))?$/;

/**
 * Reads a decimal string with up to six places ("0.05", "-3", "14641").
 * Refuses exponents, thousands separators, commas and blanks: exact input has one spelling.
 */
export function parseDecimal(text: string): Result<Millionths, 'not-a-decimal'> {
  const match = PATTERN.exec(text);
  if (!match) return fail('not-a-decimal');
  const [, sign, whole = '0', fraction = ''] = match;
  const value = BigInt(whole) * SCALE + BigInt(fraction.padEnd(DECIMAL_PLACES, '0'));
  return ok(millionths(sign === '-' ? -value : value));
}

/** Writes the shortest exact form with a decimal point: 50000n becomes "0.05". */
export function decimalToString(value: Millionths): string {
  const abs = value < 0n ? -value : value;
  const fraction = (abs % SCALE).toString().padStart(DECIMAL_PLACES, '0').replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${abs / SCALE}${fraction ? `.${fraction}` : ''}`;
}
