import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { WaitingItem } from '../../decisions/domain/index.ts';
import type { readWaiting } from '../../decisions/index.ts';
import { loadInbox } from '../use-cases/load-inbox.ts';
import { portalPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: portalPageRoutes } });
const { services, alliance, neighbour } = app;

const item = (more: Partial<WaitingItem>): WaitingItem => ({
  kind: 'antwort',
  title: 'Vergabezentrum',
  task: 'Antworten für Raunheim',
  path: '/dokumente/1',
  memberKey: '06433010',
  dueOn: calendarDate('2026-11-27'),
  waitsSince: calendarDate('2026-11-02'),
  amount: null,
  isSample: false,
  ...more,
});
const read: typeof readWaiting = async (_, { allianceId }) =>
  allianceId === alliance.id
    ? [item({}), item({ title: 'Ohne Tag', path: '/vorgaenge/1', dueOn: null })]
    : [item({ title: 'Archiv', dueOn: calendarDate('2026-11-20') })];
const principal = (ids: readonly string[]) => ({
  accountId: '00000000-0000-7000-8000-000000000001',
  address: 'a@b.example',
  displayName: '',
  grants: ids.map((allianceId) => ({
    allianceId,
    role: 'head' as const,
    memberKey: '06433010',
    validTo: null,
  })),
});

describe('the inbox', () => {
  it('merges all alliances of the person, the most urgent first, and asks no other', async () => {
    const both = await loadInbox(services, principal([alliance.id, neighbour.id]), read);
    expect(both.total).toBe(3);
    expect(both.sections.map(({ urgency, entries }) => [urgency, entries.map(({ href }) => href)])).toEqual([
      ['overdue', ['/v/nachbar/dokumente/1']],
      ['soon', ['/v/muster/dokumente/1']],
      ['undated', ['/v/muster/vorgaenge/1']],
    ]);
    const one = await loadInbox(services, principal([neighbour.id]), read);
    expect(one.sections.flatMap(({ entries }) => entries.map(({ title }) => title))).toEqual(['Archiv']);
    expect(await loadInbox(services, principal([]), read)).toMatchObject({ total: 0, alliances: [] });
  });

  it('leaves out an alliance where the role has ended', async () => {
    const { grants, ...person } = principal([alliance.id]);
    const ended = {
      ...person,
      grants: grants.map((grant) => ({ ...grant, validTo: calendarDate('2026-11-20') })),
    };
    expect(await loadInbox(services, ended, read)).toMatchObject({ total: 0 });
  });

  it('is empty in one sentence, and keeps the choice about the digest', async () => {
    const head = await app.signedIn('head', '06433010');
    const before = await (await head.send('/eingang')).text();
    expect(before).toContain('Zurzeit wartet nichts auf Sie.');
    expect(before).toContain('checked=""');
    const off = await head.post('/eingang', {});
    expect(off.headers.get('location')).toBe('/eingang?meldung=gespeichert');
    const after = await (await head.send('/eingang?meldung=gespeichert')).text();
    expect(after).toContain('Ihre Einstellung ist gespeichert.');
    expect(after).not.toContain('checked=""');
    await head.post('/eingang', { taeglich: 'ja' });
    expect(await (await head.send('/eingang')).text()).toContain('checked=""');
    expect((await app.anonymous.send('/eingang')).headers.get('location')).toBe(
      '/anmelden?weiter=%2Feingang',
    );
  });
});
