import { loadDemo } from '../../demo/load-demo.ts';
import { openInstallation } from '../../platform/open-installation.ts';
import { removeDemoAlliances } from '../../platform/remove-demo-alliances.ts';
import { type Command, RefusedError } from '../command.ts';

/** `gemeinwerk demo [--reset]`: loads the demo counties. */
export const demoCommand: Command = {
  name: 'demo',
  help: `Aufruf: gemeinwerk demo [--reset] [--json]

Lädt die Demokreise Groß-Gerau und Main-Kinzig mit ihren Demokonten.
  --reset   löscht vorher alles, was in den Demokreisen steht; andere Allianzen bleiben unberührt`,
  options: { reset: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ values }, io) {
    const installation = await openInstallation();
    try {
      if (values['reset']) await removeDemoAlliances(installation.connection);
      const loaded = await loadDemo(installation.services, { onlyIfEmpty: false, note: io.note });
      if (loaded.length === 0)
        throw new RefusedError(
          'Die Demokreise sind schon geladen. Mit --reset werden sie gelöscht und neu angelegt.',
        );
      io.out(values['json'] ? JSON.stringify({ loaded }) : `Geladen: ${loaded.join(', ')}.`);
    } finally {
      await installation.close();
    }
  },
};
