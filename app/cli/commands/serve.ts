import { setInterval } from 'node:timers';
import { loadDemo } from '../../demo/load-demo.ts';
import { jobsOf } from '../../jobs.ts';
import { startServer } from '../../main.ts';
import { type Config, SETTINGS_HELP } from '../../platform/config.ts';
import { startTicker } from '../../platform/jobs/ticker.ts';
import { type Installation, openInstallation } from '../../platform/open-installation.ts';
import { type Command, type CommandIo, RefusedError } from '../command.ts';

const WATCH_MS = 2_000;
const BASE_URL_MISSING =
  'Setzen Sie BASE_URL auf die Adresse, unter der andere Rechner Gemeinwerk aufrufen; sonst wird dort keine Anmeldung angenommen.';

/** `gemeinwerk serve`: what `npm start` runs. Ends with a signal, after answering what was asked before. */
export const serveCommand: Command = {
  name: 'serve',
  help: `Aufruf: gemeinwerk serve

Startet Gemeinwerk. Ohne Angaben läuft alles auf diesem Rechner mit eingebetteter Datenbank und den beiden Demokreisen.

${SETTINGS_HELP}`,
  options: {},
  async run(_, io) {
    const installation = await openInstallation();
    try {
      await serveUntilEnded(installation, io);
    } finally {
      await installation.close();
    }
  },
};

async function serveUntilEnded(installation: Installation, io: CommandIo): Promise<void> {
  const { config } = installation.services;
  const signal = ended();
  if (config.demo) await loadDemo(installation.services, { onlyIfEmpty: true, note: io.note });
  const server = await startServer(installation).catch((error: NodeJS.ErrnoException) => {
    throw listenProblem(error, config);
  });
  const watch = watchDatabase(installation);
  const ticker = startTicker(jobsOf(installation.services), installation.services.log);
  io.note(`Gemeinwerk läuft: ${config.baseUrl}`);
  if (config.baseUrlGuessed) io.note(BASE_URL_MISSING);
  await signal;
  clearInterval(watch);
  await Promise.all([server.stop(), ticker.stop()]);
}

function listenProblem(error: NodeJS.ErrnoException, { host, port }: Config): Error {
  switch (error.code ?? '') {
    case 'EADDRINUSE':
      return new RefusedError(
        `Der Port ${port} ist belegt. Beenden Sie das andere Programm oder setzen Sie PORT auf einen freien Port.`,
      );
    case 'EACCES':
      return new RefusedError(
        `Den Port ${port} darf dieser Benutzer nicht öffnen. Setzen Sie PORT auf einen Port ab 1024.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new RefusedError(
        `Die Netzadresse ${host} gibt es auf diesem Rechner nicht. Setzen Sie HOST auf 127.0.0.1 oder 0.0.0.0.`,
      );
    default:
      return error;
  }
}

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

/** Kept on purpose after the first signal: npm passes Ctrl-C on a second time, which must not cut the ending short. */
const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
  });
