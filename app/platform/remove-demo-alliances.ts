import type pg from 'pg';
import type { Connection } from './db/connect.ts';

/**
 * Removes the demo alliances with everything in them, and the demo accounts. Their audit chains go with them:
 * the one deletion that passes by the append-only rule, for made-up alliances alone.
 */
export async function removeDemoAlliances({ pool }: Connection): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const demo = await client.query<{ id: string }>('select id from platform.alliance where is_demo');
    for (const { id } of demo.rows) await removeAlliance(client, id);
    await removeAccounts(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function removeAlliance(client: pg.ClientBase, id: string): Promise<void> {
  await client.query(`select set_config('app.tenant', $1, true)`, [id]);
  await client.query('alter table platform.audit_entry disable trigger append_only');
  for (const table of await tenantTables(client))
    await client.query(`delete from ${table} where alliance_id = $1`, [id]);
  await client.query('alter table platform.audit_entry enable trigger append_only');
  await client.query('delete from platform.role_grant where alliance_id = $1', [id]);
  await client.query('delete from platform.alliance where id = $1', [id]);
}

/** Tables with rows of alliances, referencing tables before those they reference. */
async function tenantTables(client: pg.ClientBase): Promise<string[]> {
  const result = await client.query<{ name: string; references: string[] }>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select distinct k.confrelid::regclass::text from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as references
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relrowsecurity`);
  const left = new Map(result.rows.map((row) => [row.name, row.references]));
  const order: string[] = [];
  while (left.size > 0) {
    const free = [...left.keys()].filter(
      (name) => ![...left.values()].some((references) => references.includes(name)),
    );
    if (free.length === 0) throw new Error('tenant tables reference each other in a circle');
    for (const name of free) left.delete(name);
    order.push(...free);
  }
  return order;
}

async function removeAccounts(client: pg.ClientBase): Promise<void> {
  const demo = '(select id from platform.account where is_demo)';
  for (const table of ['session', 'api_token', 'mail_choice', 'role_grant'])
    await client.query(`delete from platform.${table} where account_id in ${demo}`);
  await client.query('delete from platform.account where is_demo');
}
