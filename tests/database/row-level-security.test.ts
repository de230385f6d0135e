import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { queries } from '../../app/platform/db/queries.ts';
import { newId } from '../../app/platform/new-id.ts';
import { addTestAlliance, createTestDatabase } from '../support/test-database.ts';

const { connection, database, url } = await createTestDatabase();
const mine = await addTestAlliance(database, 'mine');
const theirs = await addTestAlliance(database, 'theirs');

/** Tables that hold rows of alliances, read from the database itself: a new table is attacked without being listed. */
const tenantTables = await connection.pool
  .query<{ name: string; rls: boolean; forced: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'alliance_id'
     where c.relkind = 'r' and format('%I.%I', n.nspname, c.relname) <> 'platform.role_grant' order by 1`,
  )
  .then((result) => result.rows);

/** Runs a statement as the application does: role app_rt, one alliance set, or none. */
async function as(
  alliance: string | undefined,
  work: (client: pg.ClientBase) => Promise<void>,
): Promise<void> {
  const client = await connection.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant', $1, true), set_config('role', 'app_rt', true)`, [
      alliance ?? '',
    ]);
    await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Puts one row of the other alliance into every table, past constraints, as a superuser could. */
beforeAll(async () => {
  const admin = new pg.Client({ connectionString: url.replace('//gemeinwerk:', '//gemeinwerk_admin:') });
  await admin.connect();
  await admin.query(`set session_replication_role = replica`);
  try {
    await dropChecks(admin);
    for (const { name } of tenantTables) await admin.query(await rowFor(admin, name, theirs));
  } finally {
    await admin.end();
  }
});

/** What a made-up row looks like is nobody's business here: the fences alone are attacked. */
async function dropChecks(admin: pg.ClientBase): Promise<void> {
  const checks = await admin.query<{ statement: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
     from pg_constraint where contype = 'c' and conrelid <> 0
       and connamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`,
  );
  for (const { statement } of checks.rows) await admin.query(statement);
}

/** An insert with a made-up value for every mandatory column that the database does not fill. */
async function rowFor(client: pg.ClientBase, table: string, alliance: string): Promise<string> {
  const columns = await client.query<{ name: string; type: string }>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
       and a.attnotnull and not a.atthasdef and a.attidentity = ''`,
    [table],
  );
  const value = ({ name, type }: { name: string; type: string }): string => {
    if (name === 'alliance_id') return `'${alliance}'`;
    if (type.endsWith('[]')) return `'{}'`;
    return VALUES[type.replace(/\(.*\)/, '')] ?? `'x'`;
  };
  return `insert into ${table} (${columns.rows.map((c) => c.name).join(', ')}) values (${columns.rows.map(value).join(', ')})`;
}

const VALUES: Record<string, string> = {
  uuid: `'${newId()}'`,
  boolean: 'true',
  date: `'2025-06-01'`,
  integer: '1',
  smallint: '1',
  bigint: '1',
  numeric: '1',
  'timestamp with time zone': 'now()',
  bytea: `'\\x00'`,
  jsonb: `'{}'`,
};

describe('row-level security', () => {
  it('covers every table with an alliance', () => {
    expect(tenantTables.length).toBeGreaterThan(15);
    expect(tenantTables.filter((table) => !table.rls || !table.forced)).toEqual([]);
  });

  it.each(tenantTables.map((table) => table.name))(
    '%s: rows of another alliance cannot be read, even with a wrong query',
    async (table) => {
      const all = await countAs(theirs, `select count(*)::int as n from ${table}`);
      expect(all).toBe(1);
      expect(await countAs(mine, `select count(*)::int as n from ${table}`)).toBe(0);
      expect(
        await countAs(mine, `select count(*)::int as n from ${table} where alliance_id = '${theirs}'`),
      ).toBe(0);
      expect(await countAs(undefined, `select count(*)::int as n from ${table}`)).toBe(0);
    },
  );

  it.each(tenantTables.map((table) => table.name))(
    '%s: rows of another alliance cannot be written',
    async (table) => {
      for (const alliance of [mine, undefined]) {
        await as(alliance, async (client) => {
          const insert = client.query(await rowFor(client, table, theirs));
          await expect(insert).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) });
        });
        await expectNoEffect(alliance, `update ${table} set alliance_id = alliance_id`);
        await expectNoEffect(alliance, `delete from ${table}`);
      }
    },
  );

  it('lets nobody move a row into another alliance', async () => {
    await as(theirs, async (client) => {
      const move = client.query(`update region.member set alliance_id = '${mine}'`);
      await expect(move).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('keeps accounts and sessions away from alliance transactions', async () => {
    for (const table of ['account', 'session', 'api_token', 'role_grant', 'rate_limit']) {
      await as(mine, async (client) => {
        await expect(client.query(`select * from platform.${table}`)).rejects.toMatchObject({
          code: '42501',
        });
      });
    }
  });

  it('keeps alliances away from platform transactions', async () => {
    const client = await connection.pool.connect();
    await client.query(`begin; select set_config('role', 'app_global', true)`);
    await expect(client.query('select * from region.member')).rejects.toMatchObject({ code: '42501' });
    await client.query('rollback');
    client.release();
  });

  it('forgets the alliance with the transaction, also under concurrency', async () => {
    const seen = await Promise.all(
      Array.from({ length: 100 }, (_, i) => {
        const alliance = i % 2 === 0 ? mine : theirs;
        return database.inAlliance(alliance, async (tx) => {
          const members = await queries(tx).selectFrom('region.member').select('alliance_id').execute();
          return [alliance, members.length] as const;
        });
      }),
    );
    expect(seen.every(([alliance, n]) => n === (alliance === theirs ? 1 : 0))).toBe(true);
    const after = await connection.pool.query(
      `select nullif(current_setting('app.tenant', true), '') as tenant, current_user as who`,
    );
    expect(after.rows[0]).toEqual({ tenant: null, who: 'gemeinwerk' });
  });
});

async function countAs(alliance: string | undefined, query: string): Promise<number> {
  let count = -1;
  await as(alliance, async (client) => {
    const result = await client.query<{ n: number }>(query);
    count = result.rows[0]?.n ?? -1;
  });
  return count;
}

/** Either the right is missing or no row is touched. */
async function expectNoEffect(alliance: string | undefined, statement: string): Promise<void> {
  await as(alliance, async (client) => {
    const touched = await client.query(statement).then(
      (result) => result.rowCount,
      (error: pg.DatabaseError) => (error.code === '42501' ? 0 : Promise.reject(error)),
    );
    expect(touched).toBe(0);
  });
}
