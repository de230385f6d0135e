import { type Cell, noParticipation, ROLES, type Role } from '../participation/participation.ts';
import type { UndertakingKind } from '../undertakings/undertaking.ts';

/** A row head; `key` is the AGS, county key or slug that cells name. */
export interface MatrixMember {
  readonly key: string;
  readonly name: string;
}

/** A column head with the SUMME printed in the source, where there is one. */
export interface MatrixUndertaking {
  readonly id: string;
  readonly title: string;
  readonly kind: UndertakingKind;
  /** Title of the second column; null where there is none. */
  readonly implementationTitle: string | null;
  readonly printedSum: number | null;
  readonly printedImplementationSum: number | null;
  /** Made up, and said so wherever it is shown. */
  readonly isSample?: boolean;
}

export type RoleCounts = Readonly<Record<Role, number>>;

export interface MatrixRow {
  readonly member: MatrixMember;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
  readonly participations: number;
  readonly implementations: number;
  /** Columns in which the member is not known to lack the competence. */
  readonly possible: number;
  readonly roles: RoleCounts;
}

export interface MatrixColumn {
  readonly undertaking: MatrixUndertaking;
  readonly participants: number;
  /** Null where there is no second column. */
  readonly implementers: number | null;
  readonly roles: RoleCounts;
}

export interface ParticipationMatrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly totals: {
    readonly participations: number;
    readonly implementations: number;
    readonly possible: number;
    readonly roles: RoleCounts;
  };
}

/**
 * Members × undertakings with all sums. Rows and columns stay in the order given; a missing cell is empty. A member
 * counts once for a role in an undertaking, whether or not it takes part (the steering group's head attends with LKG).
 * Throws on cells of unknown rows or columns and on second cells: sums would be wrong in silence.
 */
export function buildParticipationMatrix(
  members: readonly MatrixMember[],
  undertakings: readonly MatrixUndertaking[],
  cells: readonly Cell[],
): ParticipationMatrix {
  const placed = placeCells(members, undertakings, cells);
  const rows = members.map((member) =>
    rowOf(
      member,
      undertakings.map((undertaking) => cellOf(placed, member, undertaking)),
    ),
  );
  const columns = undertakings.map((undertaking, index) =>
    columnOf(
      undertaking,
      rows.flatMap((row) => row.cells[index] ?? []),
    ),
  );
  return {
    rows,
    columns,
    totals: {
      participations: total(rows.map((row) => row.participations)),
      implementations: total(rows.map((row) => row.implementations)),
      possible: total(rows.map((row) => row.possible)),
      roles: countRoles(rows.flatMap((row) => row.cells)),
    },
  };
}

const address = (memberKey: string, undertakingId: string): string => `${memberKey} ${undertakingId}`;

function placeCells(
  members: readonly MatrixMember[],
  undertakings: readonly MatrixUndertaking[],
  cells: readonly Cell[],
): ReadonlyMap<string, Cell> {
  const places = new Set(members.flatMap(({ key }) => undertakings.map(({ id }) => address(key, id))));
  const placed = new Map<string, Cell>();
  for (const cell of cells) {
    const place = address(cell.memberKey, cell.undertakingId);
    if (!places.has(place)) throw new RangeError(`cell outside the matrix: ${place}`);
    if (placed.has(place)) throw new RangeError(`second cell: ${place}`);
    placed.set(place, cell);
  }
  return placed;
}

function cellOf(
  placed: ReadonlyMap<string, Cell>,
  member: MatrixMember,
  undertaking: MatrixUndertaking,
): Cell {
  const empty = noParticipation(undertaking.implementationTitle !== null);
  return (
    placed.get(address(member.key, undertaking.id)) ?? {
      memberKey: member.key,
      undertakingId: undertaking.id,
      ...empty,
    }
  );
}

const rowOf = (member: MatrixMember, cells: readonly Cell[]): MatrixRow => ({
  member,
  cells,
  participations: count(cells, (cell) => cell.participates),
  implementations: count(cells, (cell) => cell.implementation === true),
  possible: count(cells, (cell) => cell.responsible !== false),
  roles: countRoles(cells),
});

const columnOf = (undertaking: MatrixUndertaking, cells: readonly Cell[]): MatrixColumn => ({
  undertaking,
  participants: count(cells, (cell) => cell.participates),
  implementers:
    undertaking.implementationTitle === null ? null : count(cells, (cell) => cell.implementation === true),
  roles: countRoles(cells),
});

function countRoles(cells: readonly Cell[]): RoleCounts {
  const [PL, PG, AG, LKG] = ROLES.map((role) => count(cells, (cell) => cell.roles.includes(role)));
  return { PL: PL ?? 0, PG: PG ?? 0, AG: AG ?? 0, LKG: LKG ?? 0 };
}

const count = (cells: readonly Cell[], counts: (cell: Cell) => boolean): number =>
  cells.filter(counts).length;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
