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
 * fewer than three answered, and then as many more of each row and column, those of the totals too, that no hidden one
 * can be had by subtraction: at least two, with at least three members behind them. Where a line has no more to hide, its
 * total goes.
 */
export function hideSmallCells({ rows, totals, total }: CrossTab, measure: Measure): HiddenCells {
  const table = [...rows.map((row) => [...row.cells, row.total]), [...totals, total]];
  const places = table.map((line) => line.map((cell) => placeOf(cell, measure)));
  const columns = (places[0] ?? []).map((_, column) => places.flatMap((line) => line[column] ?? []));
  while ([...places, ...columns].map(hideMore).includes(true));
  const hidden = places.map((line) => line.map(({ isHidden }) => isHidden));
  const bottom = hidden.at(-1) ?? [];
  return {
    rows: hidden.slice(0, -1).map((line) => ({ cells: line.slice(0, -1), total: line.at(-1) ?? true })),
    totals: bottom.slice(0, -1),
    total: bottom.at(-1) ?? true,
  };
}

/** A cell or a total while it is decided; it is never shown again once it is hidden. */
interface Place {
  readonly behind: number;
  /** Nobody belongs to it, as anyone knows: there is nothing to hide, and nothing else to hide behind. */
  readonly isEmpty: boolean;
  isHidden: boolean;
}

function placeOf(cell: CrossCell, measure: Measure): Place {
  const behind = membersBehind(cell, measure);
  const isSmall = cell.answered < SMALLEST_SHOWN || (behind > 0 && behind < SMALLEST_SHOWN);
  const isEmpty = cell.asked === 0;
  return { behind, isEmpty, isHidden: isSmall && !isEmpty };
}

/** Hides one more of a line whose hidden ones could be had by subtraction from its total; true where it did. */
function hideMore(line: readonly Place[]): boolean {
  const covered = line.slice(0, -1).filter(({ isHidden }) => isHidden);
  const members = covered.reduce((sum, { behind }) => sum + behind, 0);
  if (covered.length === 0 || (covered.length > 1 && members >= SMALLEST_SHOWN)) return false;
  const next = nextToHide(line);
  if (next) next.isHidden = true;
  return next !== undefined;
}

/** The smallest shown cell, the first of equal ones; where none is left the total. */
function nextToHide(line: readonly Place[]): Place | undefined {
  const shown = line.filter(({ isHidden, isEmpty }) => !isHidden && !isEmpty);
  const total = line.at(-1);
  const cells = shown.filter((place) => place !== total);
  return cells.toSorted((a, b) => a.behind - b.behind)[0] ?? shown[0];
}
