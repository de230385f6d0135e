import type { Cents } from '../../../foundation/cents.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { ContributionTable } from '../domain/contribution-table.ts';
import { columnOf } from '../domain/print-description.ts';
import { type RecomputedTable, recomputeTable } from '../domain/recompute.ts';
import { readTables } from './read-tables.ts';

/** What an overview says of a table. */
export interface TableSummary {
  readonly title: string;
  /** Path below the alliance. */
  readonly path: string;
  /** The printed amounts do not add up to the printed sum. */
  readonly sumDiffers: boolean;
  /** Rows whose recomputed amount is not the printed one. */
  readonly deviatingRows: number;
  /** Every printed row can have come about by its rules: deviations are rounding. */
  readonly isExplained: boolean;
  readonly shares: readonly { readonly memberKey: string; readonly amount: Cents }[];
}

/** All tables in short, recomputed, within the transaction of the page that shows them. */
export async function readTableFigures(tx: Tx): Promise<readonly TableSummary[]> {
  const { tables, names } = await readTables(tx);
  return tables.map((table) => {
    const recomputed = recomputeTable(table, names);
    return {
      ...summary(table),
      ...(recomputed.ok ? figures(recomputed.value) : { deviatingRows: 0, isExplained: false, shares: [] }),
    };
  });
}

const summary = (table: ContributionTable) => ({
  title: table.isSample ? `${table.title} (Beispiel)` : table.title,
  path: `/abrechnung/${table.slug}`,
  sumDiffers: sumDiffers(table),
});

const figures = ({ rows }: RecomputedTable) => ({
  deviatingRows: rows.filter(({ amountPrinted }) => amountPrinted && /[1-9]/.test(amountPrinted.difference))
    .length,
  isExplained: rows.every(({ reconciliation }) => reconciliation?.verdict !== 'not-explained'),
  shares: rows.map(({ memberKey, amount }) => ({ memberKey, amount })),
});

/** Printed figures of one column have the same places: they add up as integers of the last place. */
function sumDiffers({ print, rows }: ContributionTable): boolean {
  if (print === null) return false;
  const { key, total } = columnOf(print, print.amountColumn);
  if (total === null) return false;
  const lastPlace = (text: string): bigint => BigInt(text.replace('.', ''));
  const sum = rows.reduce((sofar, { printed }) => sofar + lastPlace(printed?.[key] ?? '0'), 0n);
  return sum !== lastPlace(total);
}
