import { type Cell, noParticipation } from '../participation/participation.ts';
import type { UndertakingKind } from '../undertakings/undertaking.ts';
import type { MatrixUndertaking } from './build-participation-matrix.ts';

/** A column before it is known whether it stands beside its parent's. */
export interface FamilyColumn extends MatrixUndertaking {
  readonly parentId: string | null;
}

export interface FoldedMatrix {
  readonly columns: readonly MatrixUndertaking[];
  readonly cells: readonly Cell[];
}

/** What carries out, or tries, what its parent examined. */
const FOLDED: readonly UndertakingKind[] = ['pilotprojekt', 'umsetzungsprojekt'];

/**
 * Puts a pilot or an implementation beside the review that it follows, as its second column, as the reports print it; a
 * parent that is not shown leaves its child a column of its own, and of several children the first stands beside it. What a
 * child knows of its members wins over what the parent's second column held; where it knows nobody, the parent's stays.
 */
export function foldChildren(columns: readonly FamilyColumn[], cells: readonly Cell[]): FoldedMatrix {
  const children = new Map<string, FamilyColumn>();
  for (const column of columns)
    if (isBeside(column, columns) && !children.has(column.parentId)) children.set(column.parentId, column);
  const folded = new Set([...children.values()].map(({ id }) => id));
  const known = new Set(
    cells.filter(({ participates }) => participates).map(({ undertakingId }) => undertakingId),
  );
  const own = columns.filter(({ id }) => !folded.has(id));
  const winning = own.flatMap((parent) => {
    const child = children.get(parent.id);
    return child && (parent.implementationTitle === null || known.has(child.id)) ? [{ parent, child }] : [];
  });
  const pairOf = (id: string) => winning.find(({ parent }) => parent.id === id);
  return {
    columns: own.map((column) => {
      const child = pairOf(column.id)?.child;
      return child ? { ...column, implementationTitle: child.title } : column;
    }),
    cells: [
      ...cells.filter(({ undertakingId }) => !folded.has(undertakingId) && !pairOf(undertakingId)),
      ...winning.flatMap(({ parent, child }) => joined(parent.id, child.id, cells)),
    ],
  };
}

const isBeside = (
  column: FamilyColumn,
  columns: readonly FamilyColumn[],
): column is FamilyColumn & { readonly parentId: string } =>
  FOLDED.includes(column.kind) && columns.some(({ id }) => id === column.parentId);

/** The cells of a parent with what its child knows in the second column; the child's roles stand on its own page. */
function joined(parentId: string, childId: string, cells: readonly Cell[]): Cell[] {
  const ofParent = cells.filter(({ undertakingId }) => undertakingId === parentId);
  const ofChild = cells.filter(({ undertakingId }) => undertakingId === childId);
  const keys = [...new Set([...ofParent, ...ofChild].map(({ memberKey }) => memberKey))];
  return keys.map((memberKey) => {
    const first = ofParent.find((cell) => cell.memberKey === memberKey);
    const second = ofChild.find((cell) => cell.memberKey === memberKey)?.participates ?? false;
    const cell = first ?? { ...noParticipation(true), memberKey, undertakingId: parentId };
    return { ...cell, implementation: second, responsible: second ? true : cell.responsible };
  });
}
