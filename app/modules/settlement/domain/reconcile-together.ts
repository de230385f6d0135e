import {
  addRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioOfDecimal,
  ZERO,
} from '../../../foundation/ratio.ts';
import type { ContributionTable } from './contribution-table.ts';
import type { PrintDescription, PrintedColumn } from './print-description.ts';
import { hiddenText } from './printed-figure.ts';
import { rowConstraints, sharedTotals } from './row-network.ts';
import { settleTable, valueIn } from './settle-table.ts';

/** Figures behind all printed ones at once: every row, every relation and every printed total with the same totals. */
export interface CommonWitness {
  readonly totals: ReadonlyMap<string, Ratio>;
  /** Hidden figures by column, by member. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Ratio>>;
  readonly sentence: string;
}

/** Tenths of a step tried beside a printed total, nearest first. */
const OFFSETS: readonly bigint[] = [0n, -1n, 1n, -2n, 2n, -3n, 3n, -4n, 4n];

/**
 * Looks for one set of unrounded figures that explains the whole printed table at once. What it finds is checked figure
 * by figure; null says only that the search, over some totals near the printed ones, found none.
 */
export function findCommonWitness({
  print,
  rows,
}: Pick<ContributionTable, 'print' | 'rows'>): CommonWitness | null {
  if (print === null) return null;
  const known = rows.flatMap(({ memberKey, printed }) => (printed === null ? [] : [{ memberKey, printed }]));
  const search = { print, printed: known.map(({ printed }) => printed), constraints: rowConstraints(print) };
  for (const totals of totalsNearPrinted(sharedTotals(print))) {
    const settled = settleTable(search, totals);
    if (settled === null) continue;
    const figures = known.map(({ memberKey }, index): [string, ReadonlyMap<string, Ratio>] => [
      memberKey,
      new Map(print.columns.map(({ key }) => [key, valueIn(settled[index], key)])),
    ]);
    return { totals, rows: new Map(figures), sentence: sentenceOf(print, totals, known.length) };
  }
  return null;
}

/** Combinations of totals, by column, beginning with the printed ones. */
function* totalsNearPrinted(columns: readonly PrintedColumn[]): Generator<ReadonlyMap<string, Ratio>> {
  const [column, ...others] = columns;
  if (!column) {
    yield new Map();
    return;
  }
  for (const value of nearTotals(column)) {
    for (const rest of totalsNearPrinted(others)) yield new Map([[column.key, value], ...rest]);
  }
}

function nearTotals({ total, step }: PrintedColumn): Ratio[] {
  if (total === null) return [];
  const printed = ratioOfDecimal(total);
  if (step === null) return [printed];
  const tenth = divideRatio(ratioOfDecimal(step), ratio(10n));
  return OFFSETS.map((offset) => addRatio(printed, multiplyRatio(tenth, ratio(offset))));
}

function sentenceOf(print: PrintDescription, totals: ReadonlyMap<string, Ratio>, count: number): string {
  const figures = sharedTotals(print).map(
    (column) => `${column.label} ${hiddenText(column, totals.get(column.key) ?? ZERO)}`,
  );
  return `Ein Beispiel (insgesamt ${figures.join(', ')}) zeigt: Alle ${count} Zeilen und alle gedruckten Summen gehen mit denselben ungerundeten Angaben zugleich auf.`;
}
