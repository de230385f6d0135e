import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Connection } from './connect.ts';

const FOLDER = path.join(PROJECT_ROOT, 'db', 'migrations');

/** Brings the database to the current schema and answers the names of the steps that were taken. */
export async function migrate({ kysely }: Connection): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: readMigrations },
    migrationTableSchema: 'platform',
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw new Error('a migration failed; the database is unchanged', { cause: error });
  return results.map((step) => step.migrationName);
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const steps = names.map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(path.join(FOLDER, name), 'utf8');
    return [name.replace(/\.sql$/, ''), { up: async (db) => void (await sql.raw(text).execute(db)) }];
  });
  return Object.fromEntries(await Promise.all(steps));
}
