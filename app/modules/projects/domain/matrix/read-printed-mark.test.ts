import { describe, expect, it } from 'vitest';
import { readPrintedMark } from './read-printed-mark.ts';

describe('readPrintedMark', () => {
  it.each<[string, boolean, object]>([
    [
      '',
      false,
      { participates: false, represented: false, roles: [], implementation: null, responsible: null },
    ],
    ['', true, { participates: false, implementation: false, responsible: null }],
    [
      'X',
      false,
      { participates: true, represented: false, roles: [], implementation: null, responsible: true },
    ],
    ['X (PG)', false, { participates: true, represented: true, roles: ['PG'] }],
    ['X (PL, LKG)', false, { participates: true, represented: true, roles: ['PL', 'LKG'] }],
    ['X (LKG, PG)', false, { roles: ['PG', 'LKG'] }],
    ['X X', true, { participates: true, represented: false, implementation: true }],
    ['X (PG)', true, { participates: true, implementation: false }],
    [
      'X X (PL) (PG)',
      true,
      { participates: true, represented: true, roles: ['PL', 'PG'], implementation: true },
    ],
    ['(LKG)', false, { participates: false, represented: false, roles: ['LKG'], responsible: null }],
  ])('%j (implementation: %s)', (mark, hasImplementation, expected) => {
    expect(readPrintedMark(mark, hasImplementation)).toMatchObject({ ok: true, value: expected });
  });

  it.each<[string, boolean, string]>([
    ['X X', false, 'zwei X'],
    ['X (XY)', false, 'keine Rolle'],
    ['(PG)', false, 'ohne Beteiligung'],
    ['ja', false, 'keine Eintragung'],
    ['X X X', true, 'keine Eintragung'],
  ])('refuses %j', (mark, hasImplementation, reason) => {
    expect(readPrintedMark(mark, hasImplementation)).toMatchObject({
      ok: false,
      error: expect.stringContaining(reason),
    });
  });
});
