import { divideRoundHalfUp } from '../../../../foundation/integer-division.ts';
import type { Ratio } from '../../../../foundation/ratio.ts';

/** Decimal string with a point and exactly `places` places, halves rounded away from zero (DIN 1333): 5/2 → "2.50". */
export function ratioToFixed({ numerator, denominator }: Ratio, places: number): string {
  const scaled = divideRoundHalfUp(numerator * 10n ** BigInt(places), denominator);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const split = digits.length - places;
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, split)}${places > 0 ? `.${digits.slice(split)}` : ''}`;
}

/** The nearest floating-point number: for drawing and for a first guess, never for a decision alone. */
export const ratioToNumber = ({ numerator, denominator }: Ratio): number =>
  Number(numerator) / Number(denominator);
