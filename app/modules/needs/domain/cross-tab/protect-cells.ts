import { SMALLEST_SHOWN } from '../rounds/may-read-round.ts';
import type { CrossCell, CrossTab } from './cross-tab.ts';
import { type Measure, membersBehind } from './measure.ts';

/** Which cells stay hidden, in the shape of the table. */
export interface HiddenCells {
  readonly rows: readonly { readonly cells: readonly boolean[]; readonly total: boolean }[];
  readonly totals: readonly boolean[];
  readonly total: boolean;
}

/**
 * Hides what would show the answer of a single municipality: figures of one or two members, figures of groups of which
 * fewer than three answered, and then as many more of the row and the column that no hidden one can be had by
 * subtraction from a total (at least two, with at least three members behind them). Totals alone count as known.
 */
export function hideSmallCells({ rows, totals, total }: CrossTab, measure: Measure): HiddenCells {
  const cells = rows.map((row) => row.cells.map((cell) => isSmall(cell, measure)));
  const behind = rows.map((row) => row.cells.map((cell) => membersBehind(cell, measure)));
  while (hideMore(cells, behind));
  return {
    rows: rows.map((row, index) => ({ cells: cells[index] ?? [], total: isSmall(row.total, measure) })),
    totals: totals.map((cell) => isSmall(cell, measure)),
    total: isSmall(total, measure),
  };
}

/** A group to which nobody belongs has nothing to hide. */
function isSmall(cell: CrossCell, measure: Measure): boolean {
  if (cell.asked === 0) return false;
  const behind = membersBehind(cell, measure);
  return cell.answered < SMALLEST_SHOWN || (behind > 0 && behind < SMALLEST_SHOWN);
}

type Place = readonly [row: number, column: number];

/** Goes through all rows and columns once; true where something was hidden. */
function hideMore(hidden: boolean[][], behind: readonly (readonly number[])[]): boolean {
  const columns = hidden[0]?.map((_, column) => hidden.map((_row, row): Place => [row, column])) ?? [];
  const rows = hidden.map((cells, row) => cells.map((_, column): Place => [row, column]));
  let isChanged = false;
  for (const line of [...rows, ...columns]) {
    const next = nextToHide(line, hidden, behind);
    const row = next && hidden[next[0]];
    if (!next || !row) continue;
    row[next[1]] = true;
    isChanged = true;
  }
  return isChanged;
}

/** The smallest shown cell of a line whose hidden ones could be had by subtraction; the first of equal ones. */
function nextToHide(
  line: readonly Place[],
  hidden: readonly (readonly boolean[])[],
  behind: readonly (readonly number[])[],
): Place | undefined {
  const isHidden = ([row, column]: Place): boolean => hidden[row]?.[column] === true;
  const size = ([row, column]: Place): number => behind[row]?.[column] ?? 0;
  const covered = line.filter(isHidden);
  const members = covered.reduce((sum, place) => sum + size(place), 0);
  if (covered.length === 0 || (covered.length > 1 && members >= SMALLEST_SHOWN)) return undefined;
  return line.filter((place) => !isHidden(place)).toSorted((a, b) => size(a) - size(b))[0];
}
