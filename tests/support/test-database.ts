import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, inject } from 'vitest';
import { insertAlliance } from '../../app/platform/alliances.ts';
import { type Connection, connect } from '../../app/platform/db/connect.ts';
import { newId } from '../../app/platform/new-id.ts';
import { type Database, databaseOn } from '../../app/platform/transaction.ts';
import { databaseUrl, TEMPLATE } from './database-server.ts';

/** An own, migrated, empty database for one test file. It is dropped when the file ends. */
export async function createTestDatabase(): Promise<{
  connection: Connection;
  database: Database;
  url: string;
}> {
  const serverUrl = inject('databaseUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template ${TEMPLATE}`);
  const url = databaseUrl(serverUrl, name);
  const connection = connect(url);
  afterAll(async () => {
    await connection.close();
    await dropDatabase(serverUrl, name);
  });
  return { connection, database: databaseOn(connection), url };
}

/** What vacuums a database of its own accord cannot be ended by who owns the database; it is done in a moment. */
async function dropDatabase(serverUrl: string, name: string, attempts = 20): Promise<void> {
  try {
    await onServer(serverUrl, `drop database ${name} with (force)`);
  } catch (error) {
    if (attempts === 0) throw error;
    await sleep(100);
    await dropDatabase(serverUrl, name, attempts - 1);
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = connect(url);
  try {
    await server.pool.query(statement);
  } finally {
    await server.close();
  }
}

/** Adds an alliance and answers its id. */
export async function addTestAlliance(database: Database, slug: string): Promise<string> {
  const id = newId();
  const alliance = {
    id,
    slug,
    name: `Kreis ${slug}`,
    office: 'IKZ-Geschäftsstelle',
    countyKey: null,
    isDemo: false,
  };
  await database.inPlatform((tx) => insertAlliance(tx, alliance, new Date('2026-01-01T00:00:00Z')));
  return id;
}
