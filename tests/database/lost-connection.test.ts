import { sql } from 'kysely';
import { afterAll, expect, inject, it } from 'vitest';
import { connect } from '../../app/platform/db/connect.ts';

const lost: string[] = [];
const connection = connect(inject('databaseUrl'), ({ message }) => lost.push(message));
const other = connect(inject('databaseUrl'));
afterAll(() => Promise.all([connection.close(), other.close()]));

/** Takes the connection away from outside, as a server that is stopped does. */
async function cut(pid: number | undefined): Promise<void> {
  await other.pool.query('select pg_terminate_backend($1, 5000)', [pid]);
}

/** Nobody waits for an answer just then, so the loss reaches nobody but the connection itself. */
it('a connection that is lost amid a transaction ends that transaction, never the process', async () => {
  const work = connection.kysely.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await cut(rows[0]?.pid);
    await expect.poll(() => lost.length).toBeGreaterThan(0);
    await sql`select 1`.execute(tx);
  });
  await expect(work).rejects.toThrow();
  expect(lost[0]).toContain('terminating connection');
  expect((await connection.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

it('an idle one is told, and the next question gets another', async () => {
  const { rows } = await connection.pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const before = lost.length;
  await cut(rows[0]?.pid);
  await expect.poll(() => lost.length).toBeGreaterThan(before);
  expect((await connection.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});
