import { germanCount, germanDecimal } from '../../../../foundation/german.ts';
import {
  multiplyRatio,
  type Ratio,
  ratio,
  ratioToDecimal,
  ratioToFixed,
} from '../../../../foundation/ratio.ts';
import type { Measure } from '../questionnaire/question.ts';
import type { ComparedCell, ItemComparison } from './compare-item.ts';
import type { FigureItem } from './figure-item.ts';
import { SMALL_STAFF_WORD } from './small-staff.ts';
import { unitBy } from './unit-by.ts';

const MONEY_PLACES = 2;
const MEASURED_PLACES = 3;
const GIVEN_PLACES = 2;
type Shape = Pick<FigureItem, 'isMoney' | 'places'>;

/**
 * Decimal string of a figure, rounded half up once: money with two places, what is measured by inhabitants or cases with
 * three, others with at most two or as many as were asked for.
 */
export function figureDecimal(
  { isMoney, places }: Shape,
  value: Ratio,
  measure: Measure = 'absolut',
): string {
  if (isMoney) return ratioToFixed(value, MONEY_PLACES);
  if (measure !== 'absolut') return ratioToFixed(value, MEASURED_PLACES);
  return ratioToDecimal(value, Math.max(places, GIVEN_PLACES));
}

/** "1.234,50" */
export const figureText = (shape: Shape, value: Ratio, measure: Measure = 'absolut'): string =>
  germanDecimal(figureDecimal(shape, value, measure));

/** "1.234,50 € je 1.000 Einwohner" */
export const figureWithUnit = (
  item: Shape & Pick<FigureItem, 'unit'>,
  value: Ratio,
  measure: Measure = 'absolut',
): string => `${figureText(item, value, measure)}\u00a0${unitBy(item, measure)}`.trim();

/** "14,3 %" */
export const percentText = (share: Ratio): string =>
  `${germanDecimal(ratioToDecimal(multiplyRatio(share, ratio(100n)), 1))}\u00a0%`;

/** A cell in words, as exports and matrices show it. */
export const cellWord = (cell: Exclude<ComparedCell, { kind: 'wert' }>): string =>
  cell.kind === 'verdeckt' ? SMALL_STAFF_WORD : cell.reason;

/** "Stockstadt: 33,3-mal so viel wie der Median", for each figure that lies outside. */
export const outlierTexts = ({ cells }: Pick<ItemComparison, 'cells'>): string[] =>
  cells.flatMap(({ member, cell }) =>
    cell.kind === 'wert' && cell.outlier ? [`${member.name}: ${cell.outlier.text}`] : [],
  );

/** What it would come to if those above the median came down to it; never called a saving. */
export function potentialText({ item, potential }: Pick<ItemComparison, 'item' | 'potential'>): string {
  if (!potential || potential.above === 0) return '';
  const share = potential.share === null ? '' : ` (${percentText(potential.share)} von allem)`;
  const who = germanCount(potential.above, 'Kommune liegt', 'Kommunen liegen');
  return `${who} über dem Median; auf dem Median wären es zusammen ${figureWithUnit(item, potential.less)} weniger${share}.`;
}
