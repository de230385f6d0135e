import { type CalendarDate, parseCalendarDate } from '../../foundation/calendar-date.ts';
import { findAlliance } from '../../platform/alliances.ts';
import { addAccount, disableAccount, listAccounts } from '../../platform/auth/accounts.ts';
import { isRole, ROLE_LABELS, ROLES } from '../../platform/auth/roles.ts';
import { type Installation, openInstallation } from '../../platform/open-installation.ts';
import { type Command, type CommandCall, type CommandIo, RefusedError, UsageError } from '../command.ts';

const MIN_PASSWORD = 12;

/** `gemeinwerk user add|list|disable`: accounts and their roles. */
export const userCommand: Command = {
  name: 'user',
  help: `Aufruf: gemeinwerk user add ADRESSE --name NAME --alliance SLUG --role ROLLE [--member AGS] [--until JJJJ-MM-TT]
        gemeinwerk user list [--json]
        gemeinwerk user disable ADRESSE

Das Kennwort für „add“ (mindestens ${MIN_PASSWORD} Zeichen) wird von der Standardeingabe gelesen.
Rollen: ${ROLES.map((role) => `${role} (${ROLE_LABELS[role]})`).join(', ')}.`,
  options: {
    name: { type: 'string' },
    alliance: { type: 'string' },
    role: { type: 'string' },
    member: { type: 'string' },
    until: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call, io) {
    const act = ACTS.get(call.positionals[0] ?? '');
    if (!act) throw new UsageError('Sagen Sie, was geschehen soll: user add, user list oder user disable.');
    const installation = await openInstallation();
    try {
      await act(call, io, installation);
    } finally {
      await installation.close();
    }
  },
};

type Act = (call: CommandCall, io: CommandIo, installation: Installation) => Promise<void>;
const ACTS = new Map<string, Act>(Object.entries({ add, list, disable }));

async function add(
  { positionals, values }: CommandCall,
  io: CommandIo,
  { services }: Installation,
): Promise<void> {
  const address = demandAddress(positionals[1]);
  const role = String(values['role'] ?? '');
  if (!isRole(role))
    throw new UsageError(`Die Rolle „${role}“ gibt es nicht. Möglich sind: ${ROLES.join(', ')}.`);
  const validTo = readUntil(values['until']);
  const slug = String(values['alliance'] ?? '');
  const alliance = await findAlliance(services.database, slug);
  if (!alliance)
    throw new RefusedError(
      `Die Allianz „${slug}“ gibt es nicht. Geben Sie mit --alliance ihren Kurznamen an.`,
    );
  const password = (await io.readText('-')).replace(/\r?\n$/, '');
  if (password.length < MIN_PASSWORD)
    throw new RefusedError(`Das Kennwort ist zu kurz. Es braucht mindestens ${MIN_PASSWORD} Zeichen.`);
  const memberKey = values['member'] === undefined ? null : String(values['member']);
  const account = {
    address,
    displayName: String(values['name'] ?? address),
    password,
    grants: [{ allianceId: alliance.id, role, memberKey, validTo }],
  };
  const result = await addAccount(services.database, account, {
    actor: 'befehl:user',
    at: services.clock.now(),
  });
  if (result === 'taken')
    throw new RefusedError(`Das Konto ${address} gibt es schon. Wählen Sie eine andere Adresse.`);
  io.out(`Konto ${address} ist angelegt.`);
}

async function list({ values }: CommandCall, io: CommandIo, { services }: Installation): Promise<void> {
  const rows = await listAccounts(services.database);
  if (values['json']) return io.out(JSON.stringify(rows));
  for (const row of rows) {
    const role = row.role
      ? `${row.slug ?? ''}: ${isRole(row.role) ? ROLE_LABELS[row.role] : row.role} ${row.member_key ?? ''}`
      : 'ohne Rolle';
    io.out(`${row.address}  ${role.trim()}${row.disabled_at ? '  (gesperrt)' : ''}`);
  }
}

async function disable(
  { positionals }: CommandCall,
  io: CommandIo,
  { services }: Installation,
): Promise<void> {
  const address = demandAddress(positionals[1]);
  const result = await disableAccount(services.database, address, {
    actor: 'befehl:user',
    at: services.clock.now(),
  });
  if (result === 'unknown')
    throw new RefusedError(`Ein aktives Konto ${address} gibt es nicht. „gemeinwerk user list“ nennt alle.`);
  io.out(`Konto ${address} ist gesperrt; seine Sitzungen sind beendet.`);
}

function readUntil(text: string | boolean | undefined): CalendarDate | null {
  if (text === undefined) return null;
  const day = parseCalendarDate(String(text));
  if (!day.ok)
    throw new UsageError(`--until: „${text}“ ist kein Tag der Form JJJJ-MM-TT, zum Beispiel 2027-12-31.`);
  return day.value;
}

function demandAddress(text: string | undefined): string {
  if (!text || !/^[^\s@]+@[^\s@]+$/.test(text))
    throw new UsageError('Geben Sie die E-Mail-Adresse des Kontos an.');
  return text.toLowerCase();
}
