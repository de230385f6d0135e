import { germanDecimal } from '../../../../foundation/german.ts';
import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioToDecimal,
  subtractRatio,
  ZERO,
} from '../../../../foundation/ratio.ts';
import type { Statistics } from './statistics.ts';

/** Fewer figures have no usual span. */
const LEAST_FIGURES = 5;
/** Tukey, Exploratory Data Analysis (1977): what lies farther than one and a half quartile distances is outside. */
const FENCE = ratio(3n, 2n);

/** What is printed below a table of outliers. */
export const OUTLIER_METHOD =
  'Auffällig ist, was mehr als das Anderthalbfache des Quartilsabstands unter dem unteren oder über dem oberen Quartil liegt (Tukey), ab fünf Werten.';

export interface Outlier {
  readonly side: 'unter' | 'ueber';
  /** "3,2-mal so viel wie der Median" */
  readonly text: string;
}

export interface Fences {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Between them figures are usual; null where there are fewer than five. */
export function fencesOf({ count, lowerQuartile, upperQuartile }: Statistics): Fences | null {
  if (count < LEAST_FIGURES) return null;
  const reach = multiplyRatio(subtractRatio(upperQuartile, lowerQuartile), FENCE);
  return { low: subtractRatio(lowerQuartile, reach), high: addRatio(upperQuartile, reach) };
}

/** Whether a figure lies outside, and how far it is from the median in words; on a fence it is still inside. */
export function findOutlier(figure: Ratio, statistics: Statistics, fences: Fences | null): Outlier | null {
  if (!fences) return null;
  const isHigh = compareRatio(figure, fences.high) > 0;
  if (!isHigh && compareRatio(figure, fences.low) >= 0) return null;
  return { side: isHigh ? 'ueber' : 'unter', text: besideMedian(figure, statistics.median) };
}

/** "3,2-mal so viel wie der Median", "40 % des Medians"; where the median gives no ratio, the distance. */
export function besideMedian(figure: Ratio, median: Ratio): string {
  if (compareRatio(median, ZERO) <= 0 || compareRatio(figure, ZERO) < 0) return distanceText(figure, median);
  const times = divideRatio(figure, median);
  if (compareRatio(times, ratio(1n)) < 0)
    return `${shown(multiplyRatio(times, ratio(100n)), 0)} % des Medians`;
  const text = shown(times, 1);
  return text === '1' ? 'so viel wie der Median' : `${text}-mal so viel wie der Median`;
}

function distanceText(figure: Ratio, median: Ratio): string {
  const distance = subtractRatio(figure, median);
  const isAbove = compareRatio(distance, ZERO) >= 0;
  const size = isAbove ? distance : subtractRatio(ZERO, distance);
  return `${shown(size, 2)} ${isAbove ? 'über' : 'unter'} dem Median (${shown(median, 2)})`;
}

const shown = (value: Ratio, places: number): string => germanDecimal(ratioToDecimal(value, places));
