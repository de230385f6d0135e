import { compareRatio, ratioToNumber } from '../../../../foundation/ratio.ts';
import type { Direction } from '../../../../ui/sort.ts';
import type { ComparedCell, ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';

/** The reader's own figure: of the first of the members it works for. */
export const ownCell = ({ cells }: Pick<ItemComparison, 'cells'>): ComparedCell | undefined =>
  cells.find(({ isOwn }) => isOwn)?.cell;

/** From zero or the smallest figure below it up to the largest, also the reader's own that counts nowhere. */
export function scaleOf({ cells }: Pick<ItemComparison, 'cells'>): readonly [number, number] | null {
  const figures = cells.flatMap(({ cell }) => (cell.kind === 'wert' ? [ratioToNumber(cell.value)] : []));
  return figures.length === 0 ? null : [Math.min(0, ...figures), Math.max(0, ...figures)];
}

/** By figure; those without one behind, in their order. */
export const byFigure = (cells: readonly MemberCell[], direction: Direction): MemberCell[] =>
  cells.toSorted((a, b) => {
    if (a.cell.kind !== 'wert' || b.cell.kind !== 'wert') return rank(a) - rank(b);
    const order = compareRatio(a.cell.value, b.cell.value);
    return direction === 'ascending' ? order : -order;
  });

const RANKS = { wert: 0, 'ohne-bezug': 1, verdeckt: 2, luecke: 3 } as const;
const rank = ({ cell }: MemberCell): number => RANKS[cell.kind];

/** Members that a reader is shown by name: who gave no figure is told to those alone who may know. */
export const namedCells = (cells: readonly MemberCell[], seesGaps: boolean): MemberCell[] =>
  cells.filter(({ cell, isOwn }) => cell.kind !== 'luecke' || isOwn || seesGaps || cell.reason !== '');

/** How many figures of an item lie outside. */
export const outliersOf = ({ cells }: Pick<ItemComparison, 'cells'>): number =>
  cells.filter(({ cell }) => cell.kind === 'wert' && cell.outlier !== null).length;
