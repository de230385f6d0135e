import { openInstallation } from '../../platform/open-installation.ts';
import type { Command } from '../command.ts';

/** `gemeinwerk migrate`: brings the database to the current schema. */
export const migrateCommand: Command = {
  name: 'migrate',
  help: `Aufruf: gemeinwerk migrate [--json]

Bringt die Datenbank auf den aktuellen Stand. „serve“ tut dasselbe beim Start.`,
  options: { json: { type: 'boolean' } },
  async run({ values }, io) {
    const installation = await openInstallation();
    await installation.close();
    const { migrated } = installation;
    if (values['json']) return io.out(JSON.stringify({ migrated }));
    io.out(
      migrated.length === 0
        ? 'Die Datenbank war schon auf dem aktuellen Stand.'
        : `Ausgeführt: ${migrated.join(', ')}.`,
    );
  },
};
