import { germanDecimal } from '../../../foundation/german.ts';
import {
  addRatio,
  divideRatio,
  equalRatio,
  type Ratio,
  ratio,
  ratioOfDecimal,
  ratioToDecimal,
  ratioToFixed,
  roundRatio,
  subtractRatio,
  ZERO,
} from '../../../foundation/ratio.ts';
import { closed, type Interval, point } from './interval.ts';
import type { PrintedColumn } from './print-description.ts';

/** Places shown of hidden values beside a printed figure. */
const MORE_PLACES = 2;

/** All numbers from 0 that are printed as this figure: rounded half up to the column's step, whole counts exactly. */
export function hiddenValues(column: PrintedColumn, printed: string): Interval {
  const value = ratioOfDecimal(printed);
  if (value.numerator < 0n) throw new RangeError(`negative printed figure: ${printed}`);
  if (column.step === null) return point(value);
  const half = divideRatio(ratioOfDecimal(column.step), ratio(2n));
  const low = subtractRatio(value, half);
  return {
    low: closed(low.numerator < 0n ? ZERO : low),
    high: { value: addRatio(value, half), open: true },
  };
}

/** The number as the column prints it. */
export const asPrinted = (column: PrintedColumn, value: Ratio): Ratio =>
  column.step === null ? value : roundRatio(value, ratioOfDecimal(column.step));

/** Decimal places of the column's figures. */
export const placesOf = (column: PrintedColumn): number => (column.step?.split('.')[1] ?? '').length;

/**
 * "24,56 T€": a hidden value with two places more than printed, and as many more as it takes to round like the value
 * itself (21,497 → 21, never "21,5 ≈ 21").
 */
export function hiddenText(column: PrintedColumn, value: Ratio): string {
  const printed = asPrinted(column, value);
  let places = placesOf(column) + MORE_PLACES;
  while (!equalRatio(asPrinted(column, ratioOfDecimal(ratioToDecimal(value, places))), printed)) places++;
  return withUnit(column, padded(ratioToDecimal(value, places), placesOf(column)));
}

/** The number rounded to the column's step, with all its places: "25", "26.0". */
export const printedDecimal = (column: PrintedColumn, value: Ratio): string =>
  ratioToFixed(asPrinted(column, value), placesOf(column));

/** "25 T€", "26,0 T€": the number as printed, with all its places. */
export const printedText = (column: PrintedColumn, value: Ratio): string =>
  withUnit(column, germanDecimal(printedDecimal(column, value)));

/** German notation with at least so many places. */
function padded(decimal: string, places: number): string {
  const [whole = '0', decimals = ''] = decimal.split('.');
  const shown = decimals.padEnd(places, '0');
  return germanDecimal(shown === '' ? whole : `${whole}.${shown}`);
}

/** "24,56 T€ ≈ 25 T€", or just "25 T€" where nothing was rounded. */
export function roundedText(column: PrintedColumn, value: Ratio): string {
  if (equalRatio(asPrinted(column, value), value)) return printedText(column, value);
  return `${hiddenText(column, value)} ≈ ${printedText(column, value)}`;
}

/** "24,46 bis 24,53 T€": what a hidden value can be, at the nearest shown places. */
export function hiddenRange(column: PrintedColumn, { low, high }: Interval): string {
  if (equalRatio(low.value, high.value)) return hiddenText(column, low.value);
  const from = padded(ratioToDecimal(low.value, placesOf(column) + MORE_PLACES), placesOf(column));
  return `${from} bis ${hiddenText(column, high.value)}`;
}

const UNITLESS: readonly string[] = ['Anzahl', 'Anteil'];

/** The figure with the unit of its column behind a no-break space. */
export const withUnit = (column: PrintedColumn, figure: string): string =>
  UNITLESS.includes(column.unit) ? figure : `${figure}\u00a0${column.unit}`;
