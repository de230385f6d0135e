import { z } from 'zod';
import { de } from 'zod/locales';
import { calendarDate, parseCalendarDate } from '../foundation/calendar-date.ts';
import { readSmtpUrl } from './mail/smtp-server.ts';
import { PROJECT_ROOT } from './project-root.ts';

z.config(de());

/** An empty variable means "not set": shells and compose files write it so. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

const day = z
  .string()
  .refine(
    (text) => parseCalendarDate(text).ok,
    'muss ein Tag der Form JJJJ-MM-TT sein, zum Beispiel 2026-11-21',
  )
  .transform(calendarDate);

/** The message never repeats what was given: it may hold a password. */
const smtpUrl = z.string().transform((text, context) => {
  const server = readSmtpUrl(text);
  if (server) return server;
  context.addIssue({
    code: 'custom',
    message:
      'muss die Form smtp://rechner:587 oder smtps://benutzer:kennwort@rechner haben (Sonderzeichen im Kennwort als %XX)',
  });
  return z.NEVER;
});

const Settings = z.object({
  PORT: optional(
    z.coerce
      .number('muss eine Zahl sein')
      .int('muss eine ganze Zahl sein')
      .min(1, 'muss zwischen 1 und 65535 liegen')
      .max(65535, 'muss zwischen 1 und 65535 liegen'),
  ),
  HOST: optional(z.string()),
  BASE_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'muss eine Adresse mit http:// oder https:// sein' })
      .refine(
        (address) => new URL(address).pathname === '/',
        'darf keinen Pfad enthalten; Gemeinwerk braucht einen Rechnernamen für sich, zum Beispiel https://ikz.example',
      ),
  ),
  GEMEINWERK_DATA: optional(z.string()),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/, error: 'muss mit postgres:// beginnen' })),
  GEMEINWERK_DEMO: optional(z.enum(['0', '1'], 'muss 0 oder 1 sein')),
  SMTP_URL: optional(smtpUrl),
  MAIL_FROM: optional(z.email('muss eine E-Mail-Adresse sein, zum Beispiel ikz@kreis.example')),
  GEMEINWERK_TODAY: optional(day),
  LOG_LEVEL: optional(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'muss debug, info, warn, error oder silent sein'),
  ),
});

/** The settings of one installation, checked and complete. */
export type Config = ReturnType<typeof loadConfig>;

/** A setting is wrong: one German line per setting; the program does not start. */
export class ConfigError extends Error {}

export const SETTINGS_HELP = `Einstellungen (Umgebungsvariablen):
  PORT              Port des Webservers (3000)
  HOST              Netzadresse, auf der er antwortet (127.0.0.1; im Container 0.0.0.0)
  BASE_URL          öffentliche Adresse (http://localhost:PORT)
  GEMEINWERK_DATA   Ordner für Daten (./.data)
  DATABASE_URL      PostgreSQL ab Version 15 (ohne Angabe: eingebettet in GEMEINWERK_DATA)
  GEMEINWERK_DEMO   1 lädt die Demokreise in eine leere Datenbank (ohne Angabe: nur eingebettet auf dem eigenen Rechner)
  SMTP_URL          Mailserver, smtp://… oder smtps://… (ohne Angabe bleibt alle Post im Postausgang)
  MAIL_FROM         Adresse, von der die E-Mails kommen (gemeinwerk@Rechnername aus BASE_URL)
  GEMEINWERK_TODAY  fester Tag für Vorführungen und Tests, JJJJ-MM-TT
  LOG_LEVEL         debug, info, warn, error oder silent (info)`;

/** Reads the settings from the environment. Throws a ConfigError that names every wrong one. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>) {
  const read = Settings.safeParse(env);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new ConfigError(`Einstellung falsch: ${lines.join(' ')}`);
  }
  const given = read.data;
  const host = given.HOST ?? '127.0.0.1';
  const port = given.PORT ?? 3000;
  const embedded = given.DATABASE_URL === undefined;
  const demoByDefault = embedded && isLoopback(host);
  const demo = given.GEMEINWERK_DEMO === undefined ? demoByDefault : given.GEMEINWERK_DEMO === '1';
  const baseUrl = new URL(given.BASE_URL ?? `http://localhost:${port}`);
  return {
    port,
    host,
    baseUrl: baseUrl.origin,
    /** Others may call it by a name that nobody has told: forms sent from there are refused. */
    baseUrlGuessed: given.BASE_URL === undefined && !isLoopback(host),
    dataFolder: given.GEMEINWERK_DATA ?? `${PROJECT_ROOT}/.data`,
    databaseUrl: given.DATABASE_URL,
    demo,
    /** Demo accounts have a published password: outside one's own machine every page warns. */
    demoWarning: demo && !(demoByDefault && isLoopback(baseUrl.hostname)),
    /** Where e-mail leaves; undefined: it stays in the outbox. */
    mail: given.SMTP_URL && {
      server: given.SMTP_URL,
      from: given.MAIL_FROM ?? `gemeinwerk@${baseUrl.hostname}`,
    },
    fixedToday: given.GEMEINWERK_TODAY,
    logLevel: given.LOG_LEVEL ?? 'info',
  } as const;
}

const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host);
