import type { Logger } from 'pino';
import { signInLimit } from './auth/sign-in-limit.ts';
import { systemClock } from './clock.ts';
import { ConfigError, loadConfig } from './config.ts';
import { type Connection, connect } from './db/connect.ts';
import { type AcquiredServer, acquireEmbedded } from './db/embedded/acquire-embedded.ts';
import { findForeignLogins } from './db/foreign-logins.ts';
import { migrate } from './db/migrate.ts';
import { createLinkLimit } from './http/link-limit.ts';
import { openLog } from './log.ts';
import type { Services } from './services.ts';
import { databaseOn } from './transaction.ts';

/** A running installation: database reachable, schema current, services ready. */
export interface Installation {
  readonly services: Services;
  readonly connection: Connection;
  /** Migrations taken at this opening. */
  readonly migrated: readonly string[];
  /** Set with the embedded database. */
  readonly server: AcquiredServer | undefined;
  close(): Promise<void>;
}

/** Opens the installation that the environment describes. Adopts or starts the embedded PostgreSQL where none is given. */
export async function openInstallation(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Installation> {
  const config = loadConfig(env);
  const log = openLog(config.logLevel);
  const server = config.databaseUrl ? undefined : await acquireEmbedded(config.dataFolder);
  const connection = connect(config.databaseUrl ?? server?.url ?? '', (error) =>
    log.warn({ reason: error.message }, 'database connection lost'),
  );
  const close = async (): Promise<void> => {
    await connection.close();
    await server?.release();
  };
  try {
    await demandSupportedServer(connection);
    const migrated = await migrate(connection);
    await warnOfForeignLogins(connection, log);
    const clock = systemClock(config.fixedToday);
    const services = {
      config,
      database: databaseOn(connection),
      clock,
      log,
      signInLimit: signInLimit(connection.pool),
      linkLimit: createLinkLimit(),
    };
    return { services, connection, migrated, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function warnOfForeignLogins(connection: Connection, log: Logger): Promise<void> {
  const logins = await findForeignLogins(connection);
  if (logins.length > 0)
    log.warn(
      { logins },
      'other logins of this server can read this database: revoke connect on it from public (docs/OPERATIONS.md)',
    );
}

const OLDEST_SERVER = 15;

async function demandSupportedServer({ pool }: Connection): Promise<void> {
  const version = await pool
    .query<{ number: string }>(`select current_setting('server_version_num') as number`)
    .catch((error: Error) => {
      throw new ConfigError(
        `Die Datenbank antwortet nicht (${error.message}). Prüfen Sie DATABASE_URL und ob der Server läuft.`,
      );
    });
  const major = Math.floor(Number(version.rows[0]?.number) / 10_000);
  if (major < OLDEST_SERVER)
    throw new ConfigError(
      `Gemeinwerk braucht PostgreSQL ab Version ${OLDEST_SERVER}; unter DATABASE_URL läuft ${major}.`,
    );
}
