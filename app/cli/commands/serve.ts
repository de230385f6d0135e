import { setInterval } from 'node:timers';
import { loadDemo } from '../../demo/load-demo.ts';
import { startServer } from '../../main.ts';
import { SETTINGS_HELP } from '../../platform/config.ts';
import { type Installation, openInstallation } from '../../platform/open-installation.ts';
import { type Command, RefusedError } from '../command.ts';

const WATCH_MS = 2_000;

/** `gemeinwerk serve`: what `npm start` runs. Ends with a signal, after answering what was asked before. */
export const serveCommand: Command = {
  name: 'serve',
  help: `Aufruf: gemeinwerk serve

Startet Gemeinwerk. Ohne Angaben läuft alles auf diesem Rechner mit eingebetteter Datenbank und den beiden Demokreisen.

${SETTINGS_HELP}`,
  options: {},
  async run(_, io) {
    const installation = await openInstallation();
    const { config } = installation.services;
    if (config.demo) await loadDemo(installation.services, { onlyIfEmpty: true, note: io.note });
    const server = await startServer(installation).catch(async (error: NodeJS.ErrnoException) => {
      await installation.close();
      throw portProblem(error, config.port);
    });
    const watch = watchDatabase(installation);
    io.note(`Gemeinwerk läuft: ${config.baseUrl}`);
    await ended();
    clearInterval(watch);
    await server.stop();
    await installation.close();
  },
};

const portProblem = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE'
    ? new RefusedError(
        `Der Port ${port} ist belegt. Beenden Sie das andere Programm oder setzen Sie PORT auf einen freien Port.`,
      )
    : error;

/** The embedded server may die under us (killed, out of memory): it comes back without losing what was committed. */
function watchDatabase({ server, connection, services }: Installation): NodeJS.Timeout | undefined {
  if (!server) return undefined;
  return setInterval(() => {
    connection.pool.query('select 1').catch(() =>
      server.revive().then(
        () => services.log.warn('embedded database restarted'),
        (error: Error) => services.log.error({ reason: error.message }, 'embedded database does not restart'),
      ),
    );
  }, WATCH_MS);
}

const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
