import { describe, expect, it } from 'vitest';
import { type Cell, noParticipation, type Role } from '../participation/participation.ts';
import { buildParticipationMatrix, type MatrixUndertaking } from './build-participation-matrix.ts';
import { comparePrintedSums } from './compare-printed-sums.ts';
import { listFindings } from './list-findings.ts';

const column = (id: string, more: Partial<MatrixUndertaking> = {}): MatrixUndertaking => {
  return {
    id,
    title: id,
    kind: 'pruefprojekt',
    implementationTitle: null,
    printedSum: null,
    printedImplementationSum: null,
    ...more,
  };
};
const MEMBERS = [
  { key: '06433007', name: 'Kelsterbach' },
  { key: '06433', name: 'Kreis Groß-Gerau' },
];
const takesPart = (memberKey: string, undertakingId: string, ...roles: Role[]): Cell => {
  return {
    ...noParticipation(false),
    memberKey,
    undertakingId,
    participates: true,
    represented: roles.length > 0,
    roles,
  };
};
const COLUMNS = [
  column('archiv'),
  column('hitze', { printedSum: 2 }),
  column('strom', { kind: 'umsetzungsmassnahme' }),
];
const CELLS = [
  takesPart('06433', 'archiv', 'PL'),
  takesPart('06433', 'hitze', 'PL'),
  takesPart('06433', 'strom'),
  takesPart('06433007', 'archiv', 'PG'),
];
const MATRIX = buildParticipationMatrix(MEMBERS, COLUMNS, CELLS);

describe('listFindings', () => {
  it('says who leads several and which printed sum differs, to everyone', () => {
    const texts = listFindings(MATRIX, 0).map(({ audience, text }) => [audience, text]);
    expect(texts).toEqual([
      ['all', 'Kreis Groß-Gerau leitet 2 Projekte, zum Teil gemeinsam mit anderen.'],
      ['all', 'hitze: Gedruckt ist die Summe 2, die Eintragungen ergeben 1.'],
    ]);
  });

  it('names members in few projects to the coordinator alone', () => {
    const few = listFindings(MATRIX, 1).filter(({ kind }) => kind === 'few-projects');
    expect(few).toEqual([
      {
        kind: 'few-projects',
        audience: 'coordinator',
        memberKey: '06433007',
        undertakingId: null,
        text: 'Kelsterbach arbeitet in 1 von 3 möglichen Projekten mit.',
      },
    ]);
  });

  it('does not ask for more projects than there are', () => {
    expect(listFindings(MATRIX, 3).some(({ kind }) => kind === 'few-projects')).toBe(false);
  });

  it('misses a Projektleitung where a project group works, not in tenders', () => {
    const leaderless = buildParticipationMatrix(MEMBERS, COLUMNS, [takesPart('06433', 'archiv', 'PL')]);
    const missing = listFindings(leaderless, 0).filter(({ kind }) => kind === 'no-lead');
    expect(missing.map(({ text }) => text)).toEqual(['hitze: Eine Projektleitung ist nicht eingetragen.']);
  });
});

describe('comparePrintedSums', () => {
  it('compares both columns where both are printed', () => {
    const both = column('smart', {
      implementationTitle: 'KI-Systeme',
      printedSum: 1,
      printedImplementationSum: 1,
    });
    const cells = [
      { ...takesPart('06433', 'smart'), implementation: true },
      { ...takesPart('06433007', 'smart'), implementation: false },
    ];
    expect(comparePrintedSums(buildParticipationMatrix(MEMBERS, [both], cells))).toEqual([
      { undertakingId: 'smart', title: 'smart', of: 'participants', printed: 1, computed: 2, equal: false },
      { undertakingId: 'smart', title: 'smart', of: 'implementers', printed: 1, computed: 1, equal: true },
    ]);
  });
});
