import { type Ratio, ratioOfDecimal } from '../../../foundation/ratio.ts';
import type { Constraint } from './constraint.ts';
import { type Domains, domainOf, pin } from './network.ts';
import { plainValue } from './plain-value.ts';
import type { PrintDescription } from './print-description.ts';
import { figureOf, type PrintedFigures, sharedTotals, totalName } from './row-network.ts';

/** Figures behind the printed ones that satisfy every rule: one value per column, and the totals they are part of. */
export interface Witness {
  readonly figures: ReadonlyMap<string, Ratio>;
  readonly totals: ReadonlyMap<string, Ratio>;
}

/**
 * Picks one solution of a narrowed row, as near to the printed figures as possible: totals first, then columns in
 * print order. Each choice leaves solutions because the rules form a tree; no choice ever has to be taken back.
 */
export function pickWitness(
  print: PrintDescription,
  printed: PrintedFigures,
  domains: Domains,
  constraints: readonly Constraint[],
): Witness {
  let left = domains;
  for (const [name, wish] of wishes(print, printed)) {
    const value = plainValue(domainOf(left, name), wish);
    const pinned = pin(left, new Map([[name, value]]), constraints);
    if (pinned === null) throw new RangeError(`no solution with ${name}, although it was narrowed`);
    left = pinned;
  }
  return witnessOf(print, left);
}

/** Printed figures in the order of choice: totals, what is reported, what follows. */
function wishes(print: PrintDescription, printed: PrintedFigures): [string, Ratio][] {
  const totals = sharedTotals(print).flatMap(({ key, total }): [string, Ratio][] =>
    total === null ? [] : [[totalName(key), ratioOfDecimal(total)]],
  );
  const ordered = [...inRole(print, 'input'), ...inRole(print, 'derived'), ...inRole(print, 'output')];
  return [
    ...totals,
    ...ordered.map((column): [string, Ratio] => [column.key, ratioOfDecimal(figureOf(printed, column))]),
  ];
}

const inRole = ({ columns }: PrintDescription, role: 'input' | 'derived' | 'output') =>
  columns.filter((column) => column.role === role);

/** Reads the values off domains in which every figure is fixed. */
const witnessOf = (print: PrintDescription, fixed: Domains): Witness => ({
  figures: new Map(print.columns.map(({ key }) => [key, domainOf(fixed, key).low.value])),
  totals: new Map(sharedTotals(print).map(({ key }) => [key, domainOf(fixed, totalName(key)).low.value])),
});
