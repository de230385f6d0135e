import { serve } from '@hono/node-server';
import { createApp } from '../../app/main.ts';
import { insertAccounts } from '../../app/platform/auth/accounts.ts';
import { hashPassword } from '../../app/platform/auth/password.ts';
import { WORKING_ROLES } from '../../app/platform/auth/roles.ts';
import { signIn } from '../../app/platform/auth/sign-in.ts';
import type { openInstallation } from '../../app/platform/open-installation.ts';

const ADDRESS = 'bench@gemeinwerk.test';
const PASSWORD = 'nur-zum-messen-da';

/** The program with the office signed in to some alliances, and one more route that answers a constant behind the same check. */
export async function serveBench(
  installation: Awaited<ReturnType<typeof openInstallation>>,
  allianceIds: readonly string[],
): Promise<void> {
  const { database, clock, signInLimit } = installation.services;
  const grants = allianceIds.map((allianceId) => ({
    allianceId,
    memberKey: null,
    role: 'coordinator' as const,
  }));
  const account = { address: ADDRESS, displayName: 'Bench', grants };
  const passwordHash = await hashPassword(PASSWORD);
  await database.inPlatform((tx) =>
    insertAccounts(tx, [account], passwordHash, { actor: 'befehl:bench', at: clock.now() }),
  );
  const signedIn = await signIn(
    { database, limit: signInLimit },
    { address: ADDRESS, password: PASSWORD, ip: '127.0.0.1', now: clock.now(), withDemoAccounts: false },
  );
  const secret = signedIn.ok ? signedIn.secret : '';
  const app = await createApp(installation, [CONSTANT]);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
    process.stdout.write(`${JSON.stringify({ port, cookie: `gemeinwerk=${secret}` })}\n`);
  });
  process.once('SIGTERM', () => {
    server.close(() => void installation.close().then(() => process.exit(0)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

const CONSTANT = {
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
