import { germanDecimal } from '../../../../foundation/german.ts';
import { type Ratio, ratioToFixed } from '../../../../foundation/ratio.ts';
import { type MarkMean, presentMean, type View } from '../../domain/index.ts';

/** "8,55", or a dash where nobody gave a mark. */
export const meanText = (mean: MarkMean | null): string => {
  const shown = presentMean(mean);
  return shown === null ? '–' : germanDecimal(shown);
};

/** A fraction with two places in German notation: "72,14". */
export const fixedText = (value: Ratio, places = 2): string => germanDecimal(ratioToFixed(value, places));

/** A share from 0 to 1 as percent with one place: "99,1 %". */
export const shareText = ({ numerator, denominator }: Ratio): string =>
  `${fixedText({ numerator: 100n * numerator, denominator }, 1)}\u00a0%`;

/** A difference of ranks with its sign: "+1", "−2", "±0". */
export const signedText = (difference: number): string =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : '±'}${Math.abs(difference)}`;

/** How many want an area, in one word. */
export const VIEW_LABELS: Readonly<Record<View, string>> = { kreisweit: 'kreisweit', bilateral: 'bilateral' };

/** A weight from 0 to 1 in percent with at most two places: "37,03 %", "40 %". */
export const weightText = ({ numerator, denominator }: Ratio): string =>
  `${germanDecimal(ratioToFixed({ numerator: 100n * numerator, denominator }, 2).replace(/\.?0+$/, ''))}\u00a0%`;

/** Points with their sign: "+3,12", "−0,29", "±0,00". */
export const signedPoints = ({ numerator, denominator }: Ratio): string => {
  const size = fixedText({ numerator: numerator < 0n ? -numerator : numerator, denominator });
  return `${size === '0,00' ? '±' : numerator < 0n ? '−' : '+'}${size}`;
};
