import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { since } from '../../test-support/project-samples.ts';
import { type Cell, noParticipation } from '../participation/participation.ts';
import { agreedMembers, type CharterPaper } from './agreed-members.ts';
import { type FamilyColumn, foldChildren } from './fold-children.ts';
import { liveMatrixAt } from './report-year.ts';

const day = calendarDate;

describe('liveMatrixAt', () => {
  const candidate = (id: string, state: Parameters<typeof since>[1], participants: number) => ({
    id,
    kind: 'pruefprojekt' as const,
    participants,
    states: [since('2026-01-01', state)],
  });

  it('shows what is prepared with members agreed, goes on, rests or ended within twelve months', () => {
    const all = [
      candidate('warteliste', 'warteliste', 3),
      candidate('verworfen', 'verworfen', 3),
      candidate('leer', 'in-vorbereitung', 0),
      candidate('vorbereitet', 'in-vorbereitung', 1),
      candidate('laeuft', 'laufend', 2),
      candidate('ruht', 'ausgesetzt', 2),
      candidate('beendet', 'abgeschlossen', 2),
      candidate('unbekannt', 'laufend', 0),
    ];
    expect(liveMatrixAt(day('2026-12-31'), all)).toMatchObject({
      undertakingIds: ['vorbereitet', 'laeuft', 'ruht', 'beendet'],
      unknownIds: ['unbekannt'],
    });
    expect(liveMatrixAt(day('2027-01-01'), all)).toMatchObject({
      undertakingIds: ['vorbereitet', 'laeuft', 'ruht'],
    });
    expect(liveMatrixAt(day('2025-12-31'), all)).toMatchObject({ undertakingIds: [] });
  });
});

describe('agreedMembers', () => {
  const PROJECT = {
    id: 'p',
    slug: 'archiv',
    title: 'Archiv',
    implementationTitle: null,
    states: [since('2026-10-01', 'in-vorbereitung'), since('2026-12-01', 'laufend')],
  };
  const PAPER: CharterPaper = {
    kind: 'projektauftrag',
    state: 'im-umlauf',
    subjectPath: '/projekte/archiv',
    parties: [
      { memberId: 'a', boundOn: day('2026-11-10') },
      { memberId: 'b', boundOn: null },
    ],
  };
  const candidates = new Map([['p', [{ memberId: 'a', roles: ['PG', 'PL'] as const }]]]);
  const on = (date: string, paper: Partial<CharterPaper> = {}) =>
    agreedMembers([PROJECT], [{ ...PAPER, ...paper }], candidates, day(date)).map(
      ({ memberId, roles, represented }) => [memberId, roles.join(), represented],
    );

  it('are those bound by the day, with the roles they would have, until the start', () => {
    expect(on('2026-11-09')).toEqual([]);
    expect(on('2026-11-10')).toEqual([['a', 'PL,PG', true]]);
    expect(on('2026-12-01')).toEqual([]);
  });

  it('are none of a draft, of what was withdrawn, of another kind', () => {
    const none: Partial<CharterPaper>[] = [
      { state: 'entwurf' },
      { state: 'zurueckgezogen' },
      { kind: 'auftragsentwurf' },
    ];
    for (const paper of none) expect(on('2026-11-10', paper)).toEqual([]);
  });
});

describe('foldChildren', () => {
  const column = (id: string, changes: Partial<FamilyColumn> = {}): FamilyColumn => ({
    id,
    title: id,
    kind: 'pruefprojekt',
    implementationTitle: null,
    parentId: null,
    printedSum: null,
    printedImplementationSum: null,
    ...changes,
  });
  const cell = (undertakingId: string, memberKey: string): Cell => ({
    ...noParticipation(false),
    undertakingId,
    memberKey,
    participates: true,
    responsible: true,
  });
  const child = column('ki', { kind: 'umsetzungsprojekt', parentId: 'smart' });
  const cells = [cell('smart', 'a'), cell('ki', 'a'), cell('ki', 'b')];
  const shapeOf = (folded: ReturnType<typeof foldChildren>) => ({
    columns: folded.columns.map(({ id, implementationTitle }) => [id, implementationTitle]),
    cells: folded.cells.map(({ undertakingId, memberKey, participates, implementation }) =>
      [undertakingId, memberKey, participates, implementation].join(' '),
    ),
  });

  it('stands a child beside its parent, with members of its own', () => {
    expect(shapeOf(foldChildren([column('smart'), child], cells))).toEqual({
      columns: [['smart', 'ki']],
      cells: ['smart a true true', 'smart b false true'],
    });
  });

  it('leaves it a column where the parent is not shown, or it is no implementation', () => {
    expect(foldChildren([child], [cell('ki', 'a')]).columns.map(({ id }) => id)).toEqual(['ki']);
    const other = { ...child, kind: 'pruefprojekt' as const };
    expect(foldChildren([column('smart'), other], cells).columns).toHaveLength(2);
  });

  it('keeps what the parent knew where the child knows nobody', () => {
    const parent = column('smart', { implementationTitle: 'Pilot' });
    const known = [{ ...cell('smart', 'a'), implementation: true }];
    expect(shapeOf(foldChildren([parent, child], known))).toEqual({
      columns: [['smart', 'Pilot']],
      cells: ['smart a true true'],
    });
  });
});
