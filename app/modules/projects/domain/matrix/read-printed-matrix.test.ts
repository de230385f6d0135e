import { describe, expect, it } from 'vitest';
import { type PrintedMatrix, readPrintedMatrix } from './read-printed-matrix.ts';

const MATRIX: PrintedMatrix = {
  columns: [
    { undertakingId: 'hinschg', hasImplementation: false },
    { undertakingId: 'reinigung', hasImplementation: true },
  ],
  rows: [
    { memberKey: '06433001', marks: ' | X (PG)' },
    { memberKey: '06433008', marks: 'X (PL) | X' },
  ],
  remarks: [
    {
      memberKey: '06433001',
      undertakingId: 'hinschg',
      note: 'unter 10.000 Einwohner',
      reading: { responsible: false },
    },
    {
      memberKey: '06433008',
      undertakingId: 'reinigung',
      note: 'nur Pilot',
      reading: { participates: false, implementation: true },
    },
  ],
};

describe('readPrintedMatrix', () => {
  it('reads cells row by row and lets remarks say what the print does not', () => {
    const read = readPrintedMatrix(MATRIX);
    expect(read.ok && read.value).toMatchObject([
      {
        memberKey: '06433001',
        undertakingId: 'hinschg',
        participates: false,
        responsible: false,
        note: 'unter 10.000 Einwohner',
      },
      {
        memberKey: '06433001',
        undertakingId: 'reinigung',
        participates: true,
        implementation: false,
        responsible: true,
        note: '',
      },
      {
        memberKey: '06433008',
        undertakingId: 'hinschg',
        participates: true,
        represented: true,
        roles: ['PL'],
      },
      {
        memberKey: '06433008',
        undertakingId: 'reinigung',
        participates: false,
        represented: false,
        implementation: true,
        responsible: true,
      },
    ]);
  });

  it.each<[string, PrintedMatrix]>([
    ['06433001: 1 Eintragungen für 2 Spalten', { ...MATRIX, rows: [{ memberKey: '06433001', marks: 'X' }] }],
    ['06433001, hinschg: „Y“', { ...MATRIX, rows: [{ memberKey: '06433001', marks: 'Y | X' }] }],
    [
      'gehört zu keiner Zelle',
      { ...MATRIX, remarks: [{ memberKey: '06433014', undertakingId: 'hinschg', note: '' }] },
    ],
  ])('refuses with „%s“', (reason, matrix) => {
    expect(readPrintedMatrix(matrix)).toMatchObject({ ok: false, error: expect.stringContaining(reason) });
  });
});
