import { serve } from '@hono/node-server';
import { loadDemo } from '../../app/demo/load-demo.ts';
import { createApp } from '../../app/main.ts';
import { WORKING_ROLES } from '../../app/platform/auth/roles.ts';
import { signIn } from '../../app/platform/auth/sign-in.ts';
import { openInstallation } from '../../app/platform/open-installation.ts';

/**
 * Serves the application with both demo counties and one more route that answers a constant string behind the same access
 * check; prints the port and the cookie of the demo account signed in.
 */
export async function serveDemo(address: string): Promise<void> {
  const installation = await openInstallation();
  const { services } = installation;
  await loadDemo(services, { onlyIfEmpty: true, note: () => {} });
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
  const attempt = {
    address,
    password: 'gemeinwerk-demo',
    ip: '127.0.0.1',
    now: services.clock.now(),
    withDemoAccounts: true,
  };
  const signedIn = await signIn({ database: services.database, limit: services.signInLimit }, attempt);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
    process.stdout.write(
      `${JSON.stringify({ port, cookie: signedIn.ok ? `gemeinwerk=${signedIn.secret}` : '' })}\n`,
    );
  });
  process.once('SIGTERM', () => {
    server.close(() => void installation.close().then(() => process.exit(0)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
