import type { Command } from './command.ts';

interface Entry {
  /** One German line for the overview; commands load only when called. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** All commands, in the order of the overview. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  serve: {
    summary: 'startet Gemeinwerk',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  migrate: {
    summary: 'bringt die Datenbank auf den aktuellen Stand',
    load: async () => (await import('./commands/migrate.ts')).migrateCommand,
  },
  demo: {
    summary: 'lädt die beiden Demokreise',
    load: async () => (await import('./commands/demo.ts')).demoCommand,
  },
  allocate: {
    summary: 'verteilt Kosten auf Mitglieder (ohne Datenbank)',
    load: async () => (await import('./commands/allocate.ts')).allocateCommand,
  },
  rank: {
    summary: 'ordnet Aufgabenbereiche nach Bewertungen (ohne Datenbank)',
    load: async () => (await import('./commands/rank.ts')).rankCommand,
  },
  verify: {
    summary: 'prüft die Protokollketten, oder das Siegel eines Nachweises (ohne Datenbank)',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
  import: {
    summary: 'liest Daten ein, etwa das amtliche Gemeindeverzeichnis',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  user: { summary: 'verwaltet Konten', load: async () => (await import('./commands/user.ts')).userCommand },
  token: {
    summary: 'verwaltet Schlüssel für die Schnittstelle',
    load: async () => (await import('./commands/token.ts')).tokenCommand,
  },
};
