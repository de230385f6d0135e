/**
 * The application with three alliances of 30 members that differ in the number of projects that wait for their members,
 * and one more route that answers a constant string behind the same access check. Bundled and started by
 * tests/bench/projects.ts.
 */

import { serve } from '@hono/node-server';
import { DEMO_COUNTIES } from '../../app/demo/demo-counties.ts';
import { loadMeetings } from '../../app/demo/load-meetings.ts';
import { loadMembers } from '../../app/demo/load-members.ts';
import { createApp } from '../../app/main.ts';
import { runningProject } from '../../app/modules/projects/test-support/running-project.ts';
import { inActing } from '../../app/platform/acting.ts';
import { insertAlliance } from '../../app/platform/alliances.ts';
import { insertAccounts } from '../../app/platform/auth/accounts.ts';
import { hashPassword } from '../../app/platform/auth/password.ts';
import { WORKING_ROLES } from '../../app/platform/auth/roles.ts';
import { signIn } from '../../app/platform/auth/sign-in.ts';
import { newId } from '../../app/platform/new-id.ts';
import { openInstallation } from '../../app/platform/open-installation.ts';
import { PROJECT_SIZES } from './project-sizes.ts';

const installation = await openInstallation();
const { services } = installation;
const { database, clock } = services;
const county = DEMO_COUNTIES.find(({ slug }) => slug === 'main-kinzig');
if (!county) throw new Error('no demo county main-kinzig');

const ADDRESS = 'bench@gemeinwerk.test';
const PASSWORD = 'nur-zum-messen-da';
const ids: string[] = [];
for (const projects of PROJECT_SIZES) {
  const id = newId();
  const { name, office, countyKey } = county;
  const alliance = { id, slug: `projekte-${projects}`, name, office, countyKey, isDemo: false };
  await database.inPlatform((tx) => insertAlliance(tx, alliance, clock.now()));
  await database.inAlliance(id, async (tx) => {
    const loading = { tx, allianceId: id, at: clock.now() };
    const members = await loadMembers(loading, county);
    await loadMeetings(loading, county, members);
  });
  for (let count = 0; count < projects; count++)
    await inActing(services, alliance, 'befehl:bench', (acting) =>
      runningProject(services, acting, `projekt-${count}`),
    );
  ids.push(id);
}
const passwordHash = await hashPassword(PASSWORD);
await database.inPlatform((tx) =>
  insertAccounts(
    tx,
    [
      {
        address: ADDRESS,
        displayName: 'Bench',
        grants: ids.map((allianceId) => ({ allianceId, role: 'coordinator' as const, memberKey: null })),
      },
    ],
    passwordHash,
    { actor: 'befehl:bench', at: clock.now() },
  ),
);
const signedIn = await signIn(
  { database, limit: services.signInLimit },
  { address: ADDRESS, password: PASSWORD, ip: '127.0.0.1', now: clock.now(), withDemoAccounts: false },
);
const secret = signedIn.ok ? signedIn.secret : '';
const constant = {
  method: 'get' as const,
  path: '/v/:alliance/konstante',
  access: { kind: 'roles' as const, roles: WORKING_ROLES },
  answer: async () => ({
    kind: 'file' as const,
    name: 'konstante.txt',
    contentType: 'text/plain',
    body: 'x'.repeat(1000),
  }),
};
const app = await createApp(installation, [constant]);
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`${JSON.stringify({ port, cookie: `gemeinwerk=${secret}` })}\n`);
});
process.once('SIGTERM', () => {
  server.close(() => void installation.close().then(() => process.exit(0)));
  if ('closeAllConnections' in server) server.closeAllConnections();
});
