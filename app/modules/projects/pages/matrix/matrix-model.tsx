import { StateDot } from '../../../../ui/badge.tsx';
import type { SumColumn } from '../../../../ui/matrix-head.tsx';
import type {
  MatrixWords,
  MatrixColumn as UiColumn,
  MatrixFootRow as UiFootRow,
  MatrixRole as UiRole,
  MatrixRow as UiRow,
} from '../../../../ui/matrix-model.ts';
import type {
  MatrixColumn,
  MatrixRow,
  ParticipationMatrix,
} from '../../domain/matrix/build-participation-matrix.ts';
import { MATRIX_CELL_WORDS } from '../../domain/matrix/matrix-words.ts';
import type { MatrixChoice } from '../../domain/matrix/report-year.ts';
import { type Cell, ROLE_LABELS, type Role } from '../../domain/participation/participation.ts';
import {
  hasProjectGroup,
  stateAt,
  UNDERTAKING_STATE_LABELS,
  type UndertakingState,
} from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { hyphenated } from './hyphenated.ts';

/** Three fills for three groups of letters; the fourth is rare. */
export const MATRIX_ROLES: readonly (UiRole & { readonly code: Role })[] = [
  { code: 'PL', name: ROLE_LABELS.PL, look: 'solid' },
  { code: 'PG', name: ROLE_LABELS.PG, look: 'tint' },
  { code: 'AG', name: ROLE_LABELS.AG, look: 'dashed' },
  { code: 'LKG', name: ROLE_LABELS.LKG, look: 'outline' },
];

export const MATRIX_WORDS: MatrixWords = MATRIX_CELL_WORDS;

const SHOWN_SUMS: readonly Role[] = ['PL', 'PG', 'LKG'];

export const SUM_COLUMNS: readonly SumColumn[] = [
  { id: 'projekte', label: 'Projekte' },
  ...SHOWN_SUMS.map((role) => ({ id: role, label: role, title: ROLE_LABELS[role] })),
];

const DOT: Readonly<Record<UndertakingState, 'running' | 'done' | 'open'>> = {
  warteliste: 'open',
  'in-vorbereitung': 'open',
  laufend: 'running',
  ausgesetzt: 'open',
  abgeschlossen: 'done',
  umgesetzt: 'done',
  verworfen: 'open',
};

/** Column heads: title with link, state or kind, and the second column where there is one. */
export function matrixColumns(
  columns: readonly MatrixColumn[],
  undertakings: ReadonlyMap<string, UndertakingRecord>,
  base: string,
  choice: MatrixChoice,
): UiColumn[] {
  return columns.map(({ undertaking }) => {
    const record = undertakings.get(undertaking.id);
    const state = record && choice.kind !== 'none' ? stateAt(record.states, choice.cellsAt) : null;
    return {
      id: undertaking.id,
      label: hyphenated(undertaking.title),
      ...(record ? { href: `${base}/projekte/${record.slug}` } : {}),
      // A report's matrix is a record; what has become of its undertakings stands on their pages.
      ...(state && choice.kind === 'current'
        ? { note: <StateDot state={DOT[state.state]}>{UNDERTAKING_STATE_LABELS[state.state]}</StateDot> }
        : {}),
      ...(undertaking.implementationTitle
        ? { part: { first: 'Projekt', second: hyphenated(undertaking.implementationTitle) } }
        : {}),
    };
  });
}

/** One row a member, which leads to what it takes part in; the county stands apart below the towns. */
export const matrixRows = (rows: readonly MatrixRow[], base: string): UiRow[] =>
  rows.map((row) => ({
    id: row.member.key,
    label: <a href={`${base}/beteiligung/${row.member.key}`}>{row.member.name}</a>,
    parted: row.member.key.length === 5,
    cells: row.cells.map((cell) => ({
      state: stateOf(cell),
      roles: cell.roles,
      ...(cell.implementation === null ? {} : { second: cell.implementation }),
    })),
    sums: [row.participations, ...SHOWN_SUMS.map((role) => row.roles[role])],
  }));

function stateOf(cell: Cell): UiRow['cells'][number]['state'] {
  if (cell.participates) return 'takes-part';
  if (cell.roles.length > 0) return 'attends';
  return cell.responsible === false ? 'exempt' : 'absent';
}

/** SUMME rows: participants with implementers, then each role that occurs. */
export function matrixFootRows({ columns, totals }: ParticipationMatrix): UiFootRow[] {
  const participants: UiFootRow = {
    id: 'summe',
    label: 'Kommunen je Projekt',
    values: columns.map((column) => ({
      first: <b>{column.participants}</b>,
      ...(column.implementers === null ? {} : { second: <b>{column.implementers}</b> }),
    })),
    sums: [totals.participations, ...SHOWN_SUMS.map((role) => totals.roles[role])].map((sum) => (
      <b key={sum}>{sum}</b>
    )),
  };
  const occurring = SHOWN_SUMS.filter((role) => totals.roles[role] > 0);
  return [participants, ...occurring.map((role) => roleFootRow(role, columns))];
}

const roleFootRow = (role: Role, columns: readonly MatrixColumn[]): UiFootRow => ({
  id: role,
  label: ROLE_LABELS[role],
  values: columns.map((column) => ({
    first:
      role === 'PL' && column.roles.PL === 0 && hasProjectGroup(column.undertaking.kind)
        ? 'offen'
        : column.roles[role],
    ...(column.implementers === null ? {} : { second: '' }),
  })),
  sums: ['', ...SHOWN_SUMS.map(() => '')],
});
