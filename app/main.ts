import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { framePage } from './frame-page.tsx';
import type { PageRoute } from './platform/http/page-route.ts';
import { serveAsset } from './platform/http/serve-asset.ts';
import { createWebApp } from './platform/http/web-app.ts';
import type { Installation } from './platform/open-installation.ts';
import { PROJECT_ROOT } from './platform/project-root.ts';
import { apiRoutes, pageRoutes } from './routes.ts';

/** For answers under way when the server stops; who sends slower than that shall not keep it from ending. */
const PATIENCE_MS = 5_000;

/** A listening server. */
export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** The web application of an installation, ready to answer requests. `moreRoutes` serve the bench alone. */
export async function createApp(installation: Installation, moreRoutes: readonly PageRoute[] = []) {
  const { services, connection } = installation;
  const manifest = JSON.parse(
    await readFile(path.join(PROJECT_ROOT, 'dist', 'assets', 'manifest.json'), 'utf8'),
  ) as Record<string, string>;
  return createWebApp({
    services,
    pageRoutes: [...pageRoutes, ...moreRoutes],
    apiRoutes,
    frame: (view, context) => framePage(view, context, manifest),
    assets: serveAsset(path.join(PROJECT_ROOT, 'dist', 'assets')),
    isReady: () =>
      connection.pool.query('select 1').then(
        () => true,
        () => false,
      ),
  });
}

/** Starts listening. Port 0 takes any free one. */
export async function startServer(
  installation: Installation,
  port = installation.services.config.port,
): Promise<RunningServer> {
  const app = await createApp(installation);
  const { host } = installation.services.config;
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) =>
      resolve({ port: info.port, stop }),
    );
    server.on('error', reject);
    const stop = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        if (!('closeAllConnections' in server)) return;
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
      });
  });
}
