import { expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import { readWaiting } from '../../../decisions/index.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { insertUndertakings } from '../../store/undertaking-store.ts';
import { sampleUndertaking, since } from '../../test-support/project-samples.ts';
import { readWaitingPortfolio } from './read-waiting-portfolio.ts';

const app = await createTestApp({ routes: {}, today: '2026-11-21' });
const { services, alliance, clock } = app;
await loadDemoCounty(services, alliance, 'gross-gerau');

const waiting = (role: Role) => {
  const principal = {
    accountId: '00000000-0000-0000-0000-000000000000',
    address: 'jemand@muster.test',
    displayName: '',
    grants: [{ allianceId: alliance.id, role, memberKey: null, validTo: null }],
  };
  const viewer = { principal, allianceId: alliance.id, slug: 'muster' };
  return services.database.inAlliance(alliance.id, (tx) =>
    readWaiting(tx, viewer, clock.today(), [readWaitingPortfolio]),
  );
};
const add = (slug: string, title: string, states: UndertakingRecord['states']) =>
  services.database.inAlliance(alliance.id, (tx) =>
    insertUndertakings(tx, alliance.id, [sampleUndertaking({ slug, title, states })]),
  );

// Prepared since 1 January 2026: 120 days end with 1 May.
const RED = {
  title: 'Bauhof',
  path: '/projekte/bauhof',
  waitsSince: '2026-05-02',
  task: expect.stringContaining('Ampel rot: Seit 01.01.2026 in Vorbereitung (324 Tage)'),
};

it('puts each red project before the office once, and before nobody else', async () => {
  expect(await waiting('coordinator')).toEqual([]);
  await add('bauhof', 'Bauhof', [since('2026-01-01', 'in-vorbereitung')]);
  expect(await waiting('coordinator')).toMatchObject([RED]);
  for (const role of ['head', 'steering', 'lead', 'auditor'] as const)
    expect([role, await waiting(role)]).toEqual([role, []]);
});

it('says that a place is free while something waits for it', async () => {
  await add('standesamt', 'Standesamt', [since('2026-06-01', 'warteliste')]);
  expect(await waiting('coordinator')).toMatchObject([
    RED,
    {
      title: 'Warteliste',
      task: '3 Plätze sind frei: „Standesamt“ kann nachrücken',
      path: '/portfolio',
      waitsSince: '2026-06-01',
    },
  ]);
});
