import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { ConfigError } from '../config.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { databaseOn } from '../transaction.ts';
import type { Connection } from './connect.ts';
import { rightsProblem } from './rights-problem.ts';

const FOLDER = path.join(PROJECT_ROOT, 'db', 'migrations');

/**
 * Brings the database to the current schema and answers the names of the steps that were taken. Throws a ConfigError
 * where the login lacks a right or the database is newer than the program; the database is then unchanged.
 */
export async function migrate(connection: Connection): Promise<readonly string[]> {
  try {
    const taken = await migrateToLatest(connection);
    // Migrations may have been run by another login: this one must be able to take the roles.
    const database = databaseOn(connection);
    await database.inPlatform(async () => {});
    await database.inAlliance('', async () => {});
    return taken;
  } catch (error) {
    throw (await rightsProblem(connection, error)) ?? asConfigError(error);
  }
}

async function migrateToLatest({ kysely }: Connection): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: readMigrations },
    migrationTableSchema: 'platform',
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error as Error;
  return results.map((step) => step.migrationName);
}

/** Kysely says "corrupted migrations" where the database knows steps that the program does not. */
function asConfigError(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith('corrupted migrations')
    ? new ConfigError(
        `Die Datenbank gehört zu einer anderen, wohl neueren Fassung von Gemeinwerk (${message}). Starten Sie die neuere Fassung.`,
      )
    : (error as Error);
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const steps = names.map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(path.join(FOLDER, name), 'utf8');
    return [name.replace(/\.sql$/, ''), { up: async (db) => void (await sql.raw(text).execute(db)) }];
  });
  return Object.fromEntries(await Promise.all(steps));
}
