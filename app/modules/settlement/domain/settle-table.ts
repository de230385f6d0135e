import {
  addRatio,
  divideRatio,
  equalRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioOfDecimal,
  subtractRatio,
  ZERO,
} from '../../../foundation/ratio.ts';
import type { Constraint } from './constraint.ts';
import { contains } from './interval.ts';
import { type Domains, domainOf, pin } from './network.ts';
import { nearestOnGrid, plainValue } from './plain-value.ts';
import type { PrintDescription, PrintedColumn } from './print-description.ts';
import { hiddenValues } from './printed-figure.ts';
import { figureOf, type PrintedFigures, rowDomains, totalName } from './row-network.ts';

/** A printed table and the rules of its rows. */
export interface Search {
  readonly print: PrintDescription;
  readonly printed: readonly PrintedFigures[];
  readonly constraints: readonly Constraint[];
}

const FINER = ratio(100n);
const PASSES = 3;

/** Fixes column after column so that each adds up; null where these totals do not allow it this way. */
export function settleTable(search: Search, totals: ReadonlyMap<string, Ratio>): readonly Domains[] | null {
  const pins = new Map([...totals].map(([key, value]) => [totalName(key), value]));
  let rows = pinned(
    search,
    search.printed.map((printed) => rowDomains(search.print, printed)),
    () => pins,
  );
  for (const column of inOrder(search.print)) {
    const target = totals.get(column.key) ?? (column.total === null ? null : ratioOfDecimal(column.total));
    const values: Ratio[] | null = rows && settleColumn(search, rows, column, target);
    rows = rows && values && pinned(search, rows, (index) => new Map([[column.key, values[index] ?? ZERO]]));
    if (!rows || !addsUp(column, rows, totals.get(column.key))) return null;
  }
  return rows;
}

/** What is shared by first, then what is reported, then what follows. */
function inOrder(print: PrintDescription): PrintedColumn[] {
  const measures = new Set(print.relations.flatMap((relation) => ('by' in relation ? [relation.by] : [])));
  const rank = ({ key, role }: PrintedColumn): number => (measures.has(key) ? 0 : role === 'input' ? 1 : 2);
  return print.columns.toSorted((a, b) => rank(a) - rank(b));
}

function pinned(
  { constraints }: Search,
  rows: readonly Domains[],
  valuesOf: (index: number) => ReadonlyMap<string, Ratio>,
): readonly Domains[] | null {
  const narrowed = rows.map((row, index) => pin(row, valuesOf(index), constraints));
  return narrowed.every((row) => row !== null) ? narrowed : null;
}

/** Values near the printed ones that come as near to the target as the rows allow, the difference spread evenly. */
function settleColumn(
  { printed }: Search,
  rows: readonly Domains[],
  column: PrintedColumn,
  target: Ratio | null,
): Ratio[] {
  const domains = rows.map((row) => domainOf(row, column.key));
  const values = domains.map((domain, index) =>
    plainValue(domain, ratioOfDecimal(figureOf(printed[index] ?? {}, column))),
  );
  const grid = divideRatio(ratioOfDecimal(column.step ?? '1'), FINER);
  if (target === null || column.step === null) return values;
  for (let pass = 0; pass < PASSES; pass++) {
    let missing = subtractRatio(target, values.reduce(addRatio, ZERO));
    values.forEach((value, index) => {
      const wish = onGrid(addRatio(value, divideRatio(missing, ratio(BigInt(values.length - index)))), grid);
      const domain = domains[index];
      const moved = !domain || contains(domain, wish) ? wish : (nearestOnGrid(domain, wish, grid) ?? value);
      values[index] = moved;
      missing = subtractRatio(missing, subtractRatio(moved, value));
    });
  }
  return values;
}

const onGrid = (value: Ratio, grid: Ratio): Ratio => {
  const steps = divideRatio(value, grid);
  return multiplyRatio(ratio(steps.numerator / steps.denominator), grid);
};

/** The column adds up to the hidden total, or to one that is printed as the printed total. */
function addsUp(column: PrintedColumn, rows: readonly Domains[], total: Ratio | undefined): boolean {
  if (column.total === null) return true;
  const sum = rows.map((row) => valueIn(row, column.key)).reduce(addRatio, ZERO);
  return total === undefined ? contains(hiddenValues(column, column.total), sum) : equalRatio(sum, total);
}

/** The value of a fixed figure. */
export const valueIn = (row: Domains | undefined, key: string): Ratio =>
  row ? domainOf(row, key).low.value : ZERO;
