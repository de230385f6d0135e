import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const PATIENCE_MS = 10_000;

/**
 * Runs calls so that each has read before any has written: a lock on the table holds the writers back until every
 * call waits. Without it the calls of one process mostly run one after another, and a test of crossing edits proves nothing.
 */
export async function atOnce<T>(
  databaseUrl: string,
  table: string,
  calls: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const gate = new pg.Client({ connectionString: databaseUrl });
  await gate.connect();
  try {
    await gate.query('begin');
    await gate.query(`lock table ${table} in share mode`);
    const running = Promise.all(calls.map((call) => call()));
    // Looked at below; a call that fails early must not count as unhandled meanwhile.
    running.catch(() => undefined);
    await allWait(gate, calls.length);
    await gate.query('commit');
    return await running;
  } finally {
    await gate.end();
  }
}

async function allWait(gate: pg.Client, expected: number): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(5)) {
    // Within a transaction the view shows what it showed first.
    await gate.query('select pg_stat_clear_snapshot()');
    const { rows } = await gate.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if ((rows[0]?.waiting ?? 0) >= expected) return;
  }
  throw new Error(`fewer than ${expected} calls came to their write`);
}
