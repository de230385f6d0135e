import { describe, expect, it } from 'vitest';
import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { type Cell, noParticipation } from '../participation/participation.ts';
import { buildParticipationMatrix, type MatrixUndertaking } from './build-participation-matrix.ts';
import { participationRows, printedMark } from './participation-csv.ts';

const column = (id: string, title: string, implementationTitle: string | null): MatrixUndertaking => {
  return {
    id,
    title,
    kind: 'pruefprojekt',
    implementationTitle,
    printedSum: null,
    printedImplementationSum: null,
  };
};
const COLUMNS = [
  column('hinschg', 'Hinweisgeberschutz', null),
  column('reinigung', '=Reinigung', 'Pilotprojekt'),
];
const MEMBERS = [
  { key: '06433001', name: 'Biebesheim' },
  { key: '06433008', name: 'Mörfelden-Walldorf' },
];
const cell = (memberKey: string, undertakingId: string, more: Partial<Cell>): Cell => {
  return { ...noParticipation(undertakingId === 'reinigung'), memberKey, undertakingId, ...more };
};
const MATRIX = buildParticipationMatrix(MEMBERS, COLUMNS, [
  cell('06433001', 'hinschg', { responsible: false }),
  cell('06433001', 'reinigung', { participates: true, represented: true, roles: ['PG', 'LKG'] }),
  cell('06433008', 'hinschg', { participates: true, represented: true, roles: ['PL'] }),
  cell('06433008', 'reinigung', { implementation: true, responsible: true }),
]);

describe('participationRows', () => {
  it('writes heads, marks and sums', () => {
    expect(csvDocument(participationRows(MATRIX)).slice(1).split('\r\n')).toEqual([
      "Kommune;Schlüssel;Hinweisgeberschutz;'=Reinigung;'=Reinigung: Pilotprojekt;Projekte;Umsetzung;" +
        'Projektleitung (PL);Projektgruppe (PG);Arbeitsgruppe (AG);Lenkungsgruppe (LKG)',
      'Biebesheim;06433001;keine Aufgabenzuständigkeit;X (PG, LKG);;1;0;0;1;0;1',
      'Mörfelden-Walldorf;06433008;X (PL);;X;1;1;1;0;0;0',
      'SUMME;;1;1;1;2;1;1;1;0;1',
      '',
    ]);
  });
});

describe('printedMark', () => {
  it.each<[Partial<Cell>, string]>([
    [{}, ''],
    [{ participates: true }, 'X'],
    [{ roles: ['LKG'] }, '(LKG)'],
    [{ roles: ['LKG'], responsible: false }, '(LKG)'],
  ])('%j is „%s“', (more, mark) => {
    expect(printedMark(cell('06433001', 'hinschg', more))).toBe(mark);
  });
});
