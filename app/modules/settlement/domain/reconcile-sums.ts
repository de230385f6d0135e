import { germanDecimal } from '../../../foundation/german.ts';
import {
  addRatio,
  equalRatio,
  type Ratio,
  ratioOfDecimal,
  subtractRatio,
  ZERO,
} from '../../../foundation/ratio.ts';
import type { ContributionRow } from './contribution-table.ts';
import { addIntervals, type Interval, intersect, point } from './interval.ts';
import { type Domains, domainOf, narrow } from './network.ts';
import type { PrintDescription, PrintedColumn } from './print-description.ts';
import { hiddenRange, hiddenValues, printedDecimal, printedText, withUnit } from './printed-figure.ts';
import { figureOf, type PrintedFigures, rowConstraints, rowDomains } from './row-network.ts';

/** `equal`: the printed rows add up to the printed total. `within-rounding`: figures printed the same do. */
export type SumVerdict = 'equal' | 'within-rounding' | 'not-explained';

/** A printed total beside the sum of the printed rows, decimal strings in the column's unit and places. */
export interface ColumnSum {
  readonly column: string;
  readonly rows: string;
  readonly printed: string;
  /** rows − printed. */
  readonly difference: string;
  readonly verdict: SumVerdict;
  readonly sentence: string;
}

/**
 * Whether each printed total can be the rounded sum of unrounded figures that are printed as the rows are and satisfy
 * the relations of their row. Decided by intervals; columns without a printed total are left out.
 */
export function reconcileSums(print: PrintDescription, rows: readonly ContributionRow[]): ColumnSum[] {
  const constraints = rowConstraints(print);
  const shown = rows.flatMap(({ printed }) =>
    printed === null ? [] : [{ printed, possible: narrow(rowDomains(print, printed), constraints) }],
  );
  return print.columns.flatMap((column) =>
    column.total === null ? [] : [columnSum(column, column.total, shown)],
  );
}

/** A printed row, and what its figures can be; null where nothing explains it. */
interface ShownRow {
  readonly printed: PrintedFigures;
  readonly possible: Domains | null;
}

function columnSum(column: PrintedColumn, total: string, rows: readonly ShownRow[]): ColumnSum {
  const sum = rows.map(({ printed }) => ratioOfDecimal(figureOf(printed, column))).reduce(addRatio, ZERO);
  const printed = ratioOfDecimal(total);
  const range = rows.map((row) => rangeOf(column, row)).reduce(addIntervals, point(ZERO));
  const verdict = equalRatio(sum, printed)
    ? 'equal'
    : intersect(range, hiddenValues(column, total)) === null
      ? 'not-explained'
      : 'within-rounding';
  const difference = subtractRatio(sum, printed);
  return {
    column: column.key,
    rows: printedDecimal(column, sum),
    printed: total,
    difference: printedDecimal(column, difference),
    verdict,
    sentence: sentenceOf(verdict, { column, sum, printed, difference, range, count: rows.length }),
  };
}

/** What a figure can be within its row; a row that nothing explains keeps what is printed. */
const rangeOf = (column: PrintedColumn, { printed, possible }: ShownRow): Interval =>
  possible === null ? hiddenValues(column, figureOf(printed, column)) : domainOf(possible, column.key);

interface SumFacts {
  readonly column: PrintedColumn;
  readonly sum: Ratio;
  readonly printed: Ratio;
  readonly difference: Ratio;
  readonly range: Interval;
  readonly count: number;
}

function sentenceOf(verdict: SumVerdict, facts: SumFacts): string {
  const { column, sum, printed, difference, range, count } = facts;
  if (verdict === 'equal')
    return `Die gedruckten Zeilen ergeben die gedruckte Summe ${printedText(column, printed)}.`;
  const sign = difference.numerator > 0n ? '+' : '';
  const gap = withUnit(column, `${sign}${germanDecimal(printedDecimal(column, difference))}`);
  const shown = `Die gedruckten Zeilen ergeben ${printedText(column, sum)}, gedruckt ist ${printedText(column, printed)} (${gap}).`;
  return verdict === 'within-rounding'
    ? `${shown} Jede der ${count} Zeilen ist für sich gerundet; ungerundet liegt ihre Summe zwischen ${hiddenRange(column, range).replace(' bis ', ' und ')}, die gedruckte Summe ist also möglich.`
    : `${shown} Das erklärt auch das Runden nicht: Ungerundet liegt die Summe zwischen ${hiddenRange(column, range).replace(' bis ', ' und ')}. Bitte prüfen Sie die Angaben in der Quelle.`;
}
