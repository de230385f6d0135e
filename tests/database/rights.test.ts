import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { ConfigError } from '../../app/platform/config.ts';
import { type Connection, connect } from '../../app/platform/db/connect.ts';
import { findForeignLogins } from '../../app/platform/db/foreign-logins.ts';
import { migrate } from '../../app/platform/db/migrate.ts';
import { databaseOn } from '../../app/platform/transaction.ts';
import { databaseUrl } from '../support/database-server.ts';

const name = `plain_${randomBytes(4).toString('hex')}`;
const admin = new pg.Client({
  connectionString: databaseUrl(inject('databaseUrl'), 'postgres').replace(
    '//gemeinwerk:',
    '//gemeinwerk_admin:',
  ),
});
await admin.connect();
await admin.query(`create role ${name} login password 'plain'`);
await admin.query(`create database ${name}`);
const opened: Connection[] = [];
afterAll(async () => {
  for (const connection of opened) await connection.close();
  await admin.query(`drop database ${name} with (force)`);
  await admin.query(`drop role ${name}`);
  await admin.end();
});

/** A login without any right of its own, as a cautious administration hands it out. */
function connectPlain(): Connection {
  const url = new URL(databaseUrl(inject('databaseUrl'), name));
  [url.username, url.password] = [name, 'plain'];
  const connection = connect(url.href);
  opened.push(connection);
  return connection;
}

async function refusal(): Promise<string> {
  const error: unknown = await migrate(connectPlain()).catch((refused: unknown) => refused);
  if (!(error instanceof ConfigError)) throw new Error('no refusal', { cause: error });
  return error.message;
}

describe('a login without rights', () => {
  it('is told what the administration must do, step by step, and works after that', async () => {
    expect(await refusal()).toContain(`alter database ${name} owner to ${name};`);
    await admin.query(`alter database ${name} owner to ${name}`);
    // The roles exist on this server: other databases use them.
    expect(await refusal()).toContain(`einmal ausführen: grant app_rt, app_global to ${name};`);
    await admin.query(`grant app_rt, app_global to ${name}`);
    const connection = connectPlain();
    expect((await migrate(connection)).at(0)).toBe('0001-platform');
    expect(await migrate(connection)).toEqual([]);
    expect(await databaseOn(connection).inPlatform(async () => 'in')).toBe('in');
  });

  it('is told when it lost a role later', async () => {
    await admin.query(`revoke app_rt from ${name}`);
    expect(await refusal()).toContain(`grant app_rt, app_global to ${name};`);
    await admin.query(`grant app_rt to ${name}`);
    expect(await migrate(connectPlain())).toEqual([]);
  });
});

describe('a login of another installation on the same server', () => {
  const neighbour = `${name}_neighbour`;
  const asNeighbour = async (): Promise<unknown> => {
    const url = new URL(databaseUrl(inject('databaseUrl'), name));
    [url.username, url.password] = [neighbour, 'neighbour'];
    const client = new pg.Client({ connectionString: url.href });
    try {
      await client.connect();
      await client.query('set role app_global');
      return (await client.query<{ count: number }>('select count(*)::int from platform.account')).rows[0]
        ?.count;
    } finally {
      await client.end();
    }
  };

  it('is named as long as it could read this database, and shut out as the manual says', async () => {
    await admin.query(`create role ${neighbour} login password 'neighbour' in role app_global`);
    try {
      const connection = connectPlain();
      expect(await asNeighbour()).toBe(0);
      expect(await findForeignLogins(connection)).toContain(neighbour);
      await connection.pool.query(`revoke connect on database ${name} from public`);
      await expect(asNeighbour()).rejects.toThrow('permission denied for database');
      expect(await findForeignLogins(connection)).toEqual([]);
      expect(await migrate(connectPlain())).toEqual([]);
    } finally {
      await admin.query(`drop role ${neighbour}`);
    }
  });
});

it('a database of a newer program is refused, not changed', async () => {
  const connection = connectPlain();
  await connection.pool.query(
    `insert into platform.kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')`,
  );
  expect(await refusal()).toContain('wohl neueren Fassung');
});
