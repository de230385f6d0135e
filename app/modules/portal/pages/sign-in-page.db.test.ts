import { describe, expect, it } from 'vitest';
import { createTestApp, TEST_PASSWORD, type TestApp } from '../../../../tests/support/test-app.ts';
import { addAccount } from '../../../platform/auth/accounts.ts';
import { DEMO_PASSWORD } from '../../../platform/auth/demo-access.ts';
import type { Role } from '../../../platform/auth/roles.ts';
import { portalPageRoutes } from './routes.ts';

const routes = { pages: portalPageRoutes };
const demo = await createTestApp({ routes, settings: { GEMEINWERK_DEMO: '1' } });
const live = await createTestApp({ routes, settings: { GEMEINWERK_DEMO: '0' } });

async function addDemoAccount({ services, alliance }: TestApp, name: string, role: Role): Promise<void> {
  const account = {
    address: `${name}@muster.demo`,
    displayName: `Demo ${name}`,
    password: DEMO_PASSWORD,
    isDemo: true,
    grants: [{ allianceId: alliance.id, role }],
  };
  await addAccount(services.database, account, { actor: 'befehl:demo', at: services.clock.now() });
}

for (const app of [demo, live]) {
  await addDemoAccount(app, 'coordinator', 'coordinator');
  await addDemoAccount(app, 'head.raunheim', 'head');
}
const asDemo = { adresse: 'coordinator@muster.demo', kennwort: DEMO_PASSWORD, weiter: '' };

describe('demo accounts', () => {
  it('are offered in demo mode with their published password, those of members in a list of their own', async () => {
    await demo.account('auditor');
    const page = await (await demo.anonymous.send('/anmelden?weiter=/v/muster/protokoll')).text();
    expect(page).toContain('Öffentliche Demokonten');
    expect(page).toContain('name="adresse" value="coordinator@muster.demo"');
    expect(page).toContain('<option value="head.raunheim@muster.demo"');
    expect(page).not.toContain('auditor@muster.test');
    const hidden = page.match(/name="weiter" value="\/v\/muster\/protokoll"/g);
    expect(hidden).toHaveLength(3);
  });

  it('sign in with one click', async () => {
    expect((await demo.anonymous.post('/anmelden', asDemo)).headers.get('location')).toBe('/v/muster/');
  });

  it('are neither offered nor let in outside demo mode', async () => {
    const page = await (await live.anonymous.send('/anmelden')).text();
    expect(page).not.toContain('demo');
    expect((await live.anonymous.post('/anmelden', asDemo)).status).toBe(422);
    const { address } = await live.account('coordinator');
    const own = { adresse: address, kennwort: TEST_PASSWORD, weiter: '' };
    expect((await live.anonymous.post('/anmelden', own)).status).toBe(303);
  });
});

it('leads who holds a role in the second alliance alone there, and who holds none to the start', async () => {
  const neighbour = await demo.account('controller', undefined, demo.neighbour);
  const form = { adresse: neighbour.address, kennwort: TEST_PASSWORD, weiter: '' };
  expect((await demo.anonymous.post('/anmelden', form)).headers.get('location')).toBe('/v/nachbar/');
  const none = { address: 'ohne@muster.test', displayName: 'Ohne', password: TEST_PASSWORD, grants: [] };
  await addAccount(demo.services.database, none, { actor: 'befehl:test', at: demo.clock.now() });
  const empty = { adresse: none.address, kennwort: TEST_PASSWORD, weiter: '' };
  expect((await demo.anonymous.post('/anmelden', empty)).headers.get('location')).toBe('/');
});
