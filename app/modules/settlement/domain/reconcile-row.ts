import { type Ratio, ratioOfDecimal } from '../../../foundation/ratio.ts';
import type { ContributionRow } from './contribution-table.ts';
import { narrow, pin } from './network.ts';
import type { PrintDescription } from './print-description.ts';
import { describeGap, describeWitness } from './reconcile-sentence.ts';
import {
  figureOf,
  type PrintedFigures,
  rowConstraints,
  rowDomains,
  sharedTotals,
  totalName,
} from './row-network.ts';
import { pickWitness, type Witness } from './witness.ts';

/**
 * `exact`: the printed inputs themselves give the printed outputs. `within-rounding`: some inputs that are printed the
 * same do. `not-explained`: no inputs do.
 */
export type Verdict = 'exact' | 'within-rounding' | 'not-explained';

/** Whether one printed row can have come about by its rules, and a German sentence that shows it. */
export interface RowReconciliation {
  readonly memberKey: string;
  readonly verdict: Verdict;
  readonly sentence: string;
  /** Inputs that give the whole printed row; null where there are none. */
  readonly witness: Witness | null;
}

/**
 * Decides exactly, with intervals of rational numbers, whether figures exist that are printed (half up) as this row is
 * and satisfy all relations of the table at once, the hidden totals lying within their printed totals.
 * Source of the rule: the printed figures of Main-Kinzig are rounded one by one (Anlage 3, 12/2023).
 */
export function reconcileRow(
  print: PrintDescription,
  memberKey: string,
  printed: PrintedFigures,
): RowReconciliation {
  const constraints = rowConstraints(print);
  const domains = rowDomains(print, printed);
  const narrowed = narrow(domains, constraints);
  if (narrowed === null) {
    return { memberKey, verdict: 'not-explained', sentence: describeGap(print, printed), witness: null };
  }
  const asPrinted = pin(domains, printedInputs(print, printed), constraints);
  const witness = pickWitness(print, printed, asPrinted ?? narrowed, constraints);
  const verdict = asPrinted === null ? 'within-rounding' : 'exact';
  return { memberKey, verdict, sentence: describeWitness(print, verdict, witness), witness };
}

/** Rows with printed figures, in the order of the table. */
export const reconcileRows = (
  print: PrintDescription,
  rows: readonly ContributionRow[],
): readonly RowReconciliation[] =>
  rows.flatMap(({ memberKey, printed }) =>
    printed === null ? [] : [reconcileRow(print, memberKey, printed)],
  );

/** Reported figures and totals taken at their printed values. */
function printedInputs(print: PrintDescription, printed: PrintedFigures): ReadonlyMap<string, Ratio> {
  const inputs = print.columns.filter((column) => column.role === 'input');
  const totals = sharedTotals(print);
  return new Map([
    ...inputs.map((column): [string, Ratio] => [column.key, ratioOfDecimal(figureOf(printed, column))]),
    ...totals.flatMap(({ key, total }): [string, Ratio][] =>
      total === null ? [] : [[totalName(key), ratioOfDecimal(total)]],
    ),
  ]);
}
