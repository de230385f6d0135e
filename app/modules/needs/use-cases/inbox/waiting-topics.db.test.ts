import { expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import { readWaiting } from '../../../decisions/index.ts';
import { openTestRound, RAUNHEIM, TREBUR } from '../../test-support/open-round.ts';
import { WAITING_TOPICS } from './waiting-topics.ts';

const app = await createTestApp({ routes: {}, today: '2026-11-21' });
const { services, alliance, clock } = app;
const round = await openTestRound(services, alliance);
await round.release(TREBUR, ['7']);

const waiting = (role: Role, memberKey: string | null = null) => {
  const principal = {
    accountId: '00000000-0000-0000-0000-000000000000',
    address: 'jemand@muster.test',
    displayName: '',
    grants: [{ allianceId: alliance.id, role, memberKey, validTo: null }],
  };
  const viewer = { principal, allianceId: alliance.id, slug: 'muster' };
  return services.database.inAlliance(alliance.id, (tx) =>
    readWaiting(tx, viewer, clock.today(), WAITING_TOPICS),
  );
};
const SHEET = { kind: 'bogen', path: `/runden/${round.slug}/antwort/${RAUNHEIM}`, dueOn: '2026-11-28' };

it('puts a sheet before its head and its delegate until it is released, and before nobody else', async () => {
  expect(await waiting('head', RAUNHEIM)).toMatchObject([
    { ...SHEET, task: 'Bogen ausfüllen und freigeben für Raunheim', waitsSince: '2026-11-21' },
  ]);
  expect(await waiting('delegate', RAUNHEIM)).toMatchObject([
    { ...SHEET, task: 'Bogen ausfüllen für Raunheim' },
  ]);
  for (const [role, memberKey] of [
    ['head', TREBUR],
    ['treasurer', RAUNHEIM],
    ['steering', null],
    ['coordinator', null],
  ] as const)
    expect([role, await waiting(role, memberKey)]).toEqual([role, []]);
});

it('tells the coordinator alone, three days after the last day, with a way to the follow-up', async () => {
  clock.advance({ days: 10 });
  expect(await waiting('coordinator')).toMatchObject([
    {
      kind: 'eskalation',
      task: 'Seit dem 28.11.2026 offen bei Nauheim und Raunheim',
      path: `/runden/${round.slug}/rueckmeldungen`,
    },
  ]);
  for (const role of ['steering', 'auditor', 'controller'] as const)
    expect([role, await waiting(role)]).toEqual([role, []]);
});
