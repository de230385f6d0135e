import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { type Cell, ROLE_LABELS, ROLES, takesPart } from '../participation/participation.ts';
import type { MatrixColumn, ParticipationMatrix } from './build-participation-matrix.ts';

/**
 * The matrix as rows of a table for `csvDocument`: one line a member, one column an undertaking (a second for its
 * implementation), marks as the reports print them, sums per member, last the SUMME row.
 */
export function participationRows(matrix: ParticipationMatrix): readonly (readonly CsvValue[])[] {
  const { columns, rows, totals } = matrix;
  return [
    [
      'Kommune',
      'Schlüssel',
      ...columns.flatMap(headings),
      'Projekte',
      'Umsetzung',
      ...ROLES.map((role) => `${ROLE_LABELS[role]} (${role})`),
    ],
    ...rows.map((row) => [
      row.member.name,
      row.member.key,
      ...row.cells.flatMap(marks),
      row.participations,
      row.implementations,
      ...ROLES.map((role) => row.roles[role]),
    ]),
    [
      'SUMME',
      '',
      ...columns.flatMap(sums),
      totals.participations,
      totals.implementations,
      ...ROLES.map((role) => totals.roles[role]),
    ],
  ];
}

/** "X (PG, LKG)", "X", "(LKG)", "keine Aufgabenzuständigkeit" or "": the project's column of a cell. */
export function printedMark(cell: Cell): string {
  if (cell.responsible === false && !takesPart(cell) && cell.roles.length === 0)
    return 'keine Aufgabenzuständigkeit';
  const roles = cell.roles.length === 0 ? '' : `(${cell.roles.join(', ')})`;
  return [cell.participates ? 'X' : '', roles].filter((part) => part !== '').join(' ');
}

const headings = ({ undertaking }: MatrixColumn): CsvValue[] => {
  const { title, implementationTitle, isSample } = undertaking;
  const named = isSample ? `${title} (Beispieldaten)` : title;
  return implementationTitle === null ? [named] : [named, `${named}: ${implementationTitle}`];
};

const marks = (cell: Cell): CsvValue[] =>
  cell.implementation === null ? [printedMark(cell)] : [printedMark(cell), cell.implementation ? 'X' : ''];

const sums = ({ participants, implementers }: MatrixColumn): CsvValue[] =>
  implementers === null ? [participants] : [participants, implementers];
