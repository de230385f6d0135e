import { type Cents, centsToString } from '../../../foundation/cents.ts';
import { ratio, ratioOfDecimal, subtractRatio } from '../../../foundation/ratio.ts';
import { ok, type Result } from '../../../foundation/result.ts';
import {
  type Allocation,
  type AllocationInput,
  type AllocationProblem,
  allocate,
  readAllocationInput,
} from '../../allocation/domain/index.ts';
import type { ContributionRow, ContributionTable } from './contribution-table.ts';
import { columnOf, type PrintDescription } from './print-description.ts';
import { asPrinted, printedDecimal } from './printed-figure.ts';
import { type RowReconciliation, reconcileRow } from './reconcile-row.ts';
import { figureOf } from './row-network.ts';

/** Names of members by key. */
export type MemberNames = ReadonlyMap<string, string>;

/** A recomputed amount beside the printed one, both as decimal strings in the unit and places of the column. */
export interface PrintedComparison {
  readonly column: string;
  readonly recomputed: string;
  readonly printed: string;
  /** recomputed − printed. */
  readonly difference: string;
}

export interface RecomputedRow {
  readonly memberKey: string;
  readonly name: string;
  readonly amount: Cents;
  /** Owed whatever is used; null where the scheme knows no such thing. */
  readonly guaranteed: Cents | null;
  /** Null where nothing was printed; likewise below. */
  readonly amountPrinted: PrintedComparison | null;
  readonly guaranteedPrinted: PrintedComparison | null;
  /** Whether the printed row can have come about by its rules. */
  readonly reconciliation: RowReconciliation | null;
}

/** A table split anew to the cent, beside what was printed. */
export interface RecomputedTable {
  readonly input: AllocationInput;
  readonly allocation: Allocation;
  readonly rows: readonly RecomputedRow[];
}

const CENTS_PER_THOUSAND_EUR = 100_000n;

/** The table as `allocate` input: its pool, its scheme, its rows in order. */
export function tableInput(
  table: ContributionTable,
  names: MemberNames,
): Result<AllocationInput, AllocationProblem> {
  const { measures: _notes, ...scheme } = table.scheme;
  return readAllocationInput({
    pool: centsToString(table.pool),
    members: table.rows.map(({ memberKey, measures }) => ({
      id: memberKey,
      name: names.get(memberKey) ?? memberKey,
      measures,
    })),
    ...scheme,
  });
}

/**
 * Splits the table's pool by the measures as printed: in euros and cents, so that the amounts add up to the pool,
 * which printed figures, rounded one by one, need not. Refuses what `allocate` refuses.
 */
export function recomputeTable(
  table: ContributionTable,
  names: MemberNames,
): Result<RecomputedTable, AllocationProblem> {
  const input = tableInput(table, names);
  if (!input.ok) return input;
  const allocation = allocate(input.value);
  if (!allocation.ok) return allocation;
  const rows = allocation.value.members.flatMap((member, index): RecomputedRow[] => {
    const row = table.rows[index];
    return row ? [besidePrinted(table.print, row, member)] : [];
  });
  return ok({ input: input.value, allocation: allocation.value, rows });
}

type Split = Pick<RecomputedRow, 'name' | 'amount' | 'guaranteed'>;

function besidePrinted(print: PrintDescription | null, row: ContributionRow, split: Split): RecomputedRow {
  const { name, amount, guaranteed } = split;
  const { memberKey, printed } = row;
  const own = { memberKey, name, amount, guaranteed };
  if (print === null || printed === null) {
    return { ...own, amountPrinted: null, guaranteedPrinted: null, reconciliation: null };
  }
  const { guaranteedColumn } = print;
  return {
    ...own,
    amountPrinted: compare(print, row, print.amountColumn, amount),
    guaranteedPrinted:
      guaranteedColumn === null || guaranteed === null
        ? null
        : compare(print, row, guaranteedColumn, guaranteed),
    reconciliation: reconcileRow(print, memberKey, printed),
  };
}

function compare(
  print: PrintDescription,
  { printed }: ContributionRow,
  key: string,
  amount: Cents,
): PrintedComparison {
  const column = columnOf(print, key);
  const figure = figureOf(printed ?? {}, column);
  const recomputed = asPrinted(column, ratio(amount, CENTS_PER_THOUSAND_EUR));
  const difference = subtractRatio(recomputed, ratioOfDecimal(figure));
  return {
    column: key,
    recomputed: printedDecimal(column, recomputed),
    printed: figure,
    difference: printedDecimal(column, difference),
  };
}
