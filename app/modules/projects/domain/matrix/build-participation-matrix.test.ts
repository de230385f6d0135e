import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, noParticipation, type Role } from '../participation/participation.ts';
import { buildParticipationMatrix, type MatrixUndertaking } from './build-participation-matrix.ts';

const undertaking = (id: string, implementationTitle: string | null = null): MatrixUndertaking => {
  return {
    id,
    title: id,
    kind: 'pruefprojekt',
    implementationTitle,
    printedSum: null,
    printedImplementationSum: null,
  };
};
const COLUMNS = [undertaking('archiv'), undertaking('reinigung', 'Pilotprojekt')];
const TREBUR = { key: '06433014', name: 'Trebur' };
const RAUNHEIM = { key: '06433010', name: 'Raunheim' };
const COUNTY = { key: '06433', name: 'Kreis Groß-Gerau' };

function cell(memberKey: string, undertakingId: string, more: Partial<Cell>): Cell {
  return { ...noParticipation(undertakingId === 'reinigung'), memberKey, undertakingId, ...more };
}

describe('buildParticipationMatrix', () => {
  const matrix = buildParticipationMatrix([RAUNHEIM, TREBUR, COUNTY], COLUMNS, [
    cell('06433', 'archiv', { participates: true, represented: true, roles: ['PL', 'PG'] }),
    cell('06433', 'reinigung', {
      participates: true,
      represented: true,
      roles: ['PG'],
      implementation: true,
    }),
    cell('06433010', 'archiv', { roles: ['LKG'] }),
    cell('06433014', 'archiv', { responsible: false }),
    cell('06433014', 'reinigung', { implementation: true }),
  ]);

  it('sums rows: projects, implementations, roles and what is possible', () => {
    expect(
      matrix.rows.map((row) => [row.member.name, row.participations, row.implementations, row.possible]),
    ).toEqual([
      ['Raunheim', 0, 0, 2],
      ['Trebur', 0, 1, 1],
      ['Kreis Groß-Gerau', 2, 1, 2],
    ]);
    expect(matrix.rows.map((row) => row.roles)).toEqual([
      { PL: 0, PG: 0, AG: 0, LKG: 1 },
      { PL: 0, PG: 0, AG: 0, LKG: 0 },
      { PL: 1, PG: 2, AG: 0, LKG: 0 },
    ]);
  });

  it('sums columns; without a second column nobody can implement', () => {
    expect(matrix.columns.map((column) => [column.participants, column.implementers])).toEqual([
      [1, null],
      [1, 2],
    ]);
    expect(matrix.totals).toEqual({
      participations: 2,
      implementations: 2,
      possible: 5,
      roles: { PL: 1, PG: 2, AG: 0, LKG: 1 },
    });
  });

  it('fills what no cell says with the empty cell of its column', () => {
    expect(matrix.rows[0]?.cells[1]).toEqual(cell('06433010', 'reinigung', {}));
  });

  it('throws on cells that belong nowhere or twice', () => {
    expect(() => buildParticipationMatrix([TREBUR], COLUMNS, [cell('06433', 'archiv', {})])).toThrow(
      'outside',
    );
    const twice = [cell('06433014', 'archiv', {}), cell('06433014', 'archiv', {})];
    expect(() => buildParticipationMatrix([TREBUR], COLUMNS, twice)).toThrow('second');
  });

  it('adds up the same by rows, by columns and in total', () => {
    const roles = fc.subarray<Role>(['PL', 'PG', 'AG', 'LKG']);
    const marks = fc.record({ participates: fc.boolean(), implementation: fc.boolean(), roles });
    const cells = fc.tuple(
      ...[RAUNHEIM, TREBUR, COUNTY].map(({ key }) => marks.map((mark) => cell(key, 'reinigung', mark))),
    );
    fc.assert(
      fc.property(cells, (drawn) => {
        const { rows, columns, totals } = buildParticipationMatrix(
          [RAUNHEIM, TREBUR, COUNTY],
          COLUMNS,
          drawn,
        );
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        expect(sum(rows.map((row) => row.participations))).toBe(totals.participations);
        expect(sum(columns.map((column) => column.participants))).toBe(totals.participations);
        expect(sum(columns.map((column) => column.implementers ?? 0))).toBe(totals.implementations);
        expect(sum(columns.map((column) => column.roles.PG))).toBe(totals.roles.PG);
        expect(sum(rows.map((row) => row.roles.LKG))).toBe(totals.roles.LKG);
      }),
    );
  });
});
