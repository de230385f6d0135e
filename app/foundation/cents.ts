import { fail, ok, type Result } from './result.ts';

/** Money in EUR as an integer number of cents. Never a float; range is unlimited. */
export type Cents = bigint & { readonly unit: 'cents' };

export const cents = (value: bigint): Cents => value as Cents;
export const NO_CENTS: Cents = cents(0n);
/** Ten billion euros: no task of municipalities costs as much, and every sum stays within its column. */
export const MOST_AMOUNT: Cents = cents(1_000_000_000_000n);

const PATTERN = /^(-?)(\d+)\.(\d{2})$/;

/** Reads "1140000.00": EUR with a decimal point and exactly two places. */
export function parseCents(text: string): Result<Cents, 'not-an-amount'> {
  const match = PATTERN.exec(text);
  if (!match) return fail('not-an-amount');
  const value = BigInt(`${match[2]}${match[3]}`);
  return ok(cents(match[1] === '-' ? -value : value));
}

/** Writes "1140000.00", the form of the JSON interfaces. */
export function centsToString(value: Cents): string {
  const abs = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${abs.slice(0, -2)}.${abs.slice(-2)}`;
}

export const sumCents = (values: Iterable<Cents>): Cents => {
  let sum = 0n;
  for (const value of values) sum += value;
  return cents(sum);
};
