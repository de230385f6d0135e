import { addToken, revokeToken } from '../../platform/auth/accounts.ts';
import { openInstallation } from '../../platform/open-installation.ts';
import type { Services } from '../../platform/services.ts';
import { type Command, type CommandCall, type CommandIo, RefusedError, UsageError } from '../command.ts';

/** `gemeinwerk token add|revoke`: keys for the HTTP interface. */
export const tokenCommand: Command = {
  name: 'token',
  help: `Aufruf: gemeinwerk token add --account ADRESSE [--label TEXT] [--json]
        gemeinwerk token revoke TOKEN-ODER-ID

Ein Schlüssel hat die Rechte seines Kontos. Er wird nur einmal gezeigt und nicht gespeichert.`,
  options: { account: { type: 'string' }, label: { type: 'string' }, json: { type: 'boolean' } },
  async run(call, io) {
    const [act] = call.positionals;
    if (act !== 'add' && act !== 'revoke')
      throw new UsageError('Sagen Sie, was geschehen soll: token add oder token revoke.');
    const installation = await openInstallation();
    try {
      await (act === 'add' ? add(call, io, installation.services) : revoke(call, io, installation.services));
    } finally {
      await installation.close();
    }
  },
};

const acting = ({ clock }: Services) => ({ actor: 'befehl:token', at: clock.now() });

async function add({ values }: CommandCall, io: CommandIo, services: Services): Promise<void> {
  const address = values['account'];
  if (typeof address !== 'string')
    throw new UsageError('Geben Sie mit --account die E-Mail-Adresse des Kontos an.');
  const added = await addToken(
    services.database,
    { address, label: String(values['label'] ?? 'Befehlszeile') },
    acting(services),
  );
  if (!added)
    throw new RefusedError(`Ein aktives Konto ${address} gibt es nicht. „gemeinwerk user list“ nennt alle.`);
  io.out(values['json'] ? JSON.stringify(added) : `Schlüssel ${added.id}:\n${added.token}`);
}

async function revoke({ positionals }: CommandCall, io: CommandIo, services: Services): Promise<void> {
  const given = positionals[1];
  if (!given) throw new UsageError('Geben Sie den Schlüssel oder seine Nummer an.');
  const result = await revokeToken(services.database, given, acting(services));
  if (result === 'unknown') throw new RefusedError('Einen gültigen Schlüssel dieser Art gibt es nicht.');
  io.out('Der Schlüssel ist widerrufen.');
}
