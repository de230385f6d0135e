import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from '../../../db/schema/tables.ts';

const { builtins, setTypeParser } = pg.types;
// Once for the whole program: money and counters stay exact, days stay days.
setTypeParser(builtins.INT8, (text) => BigInt(text));
setTypeParser(builtins.NUMERIC, (text) => text);
setTypeParser(builtins.DATE, (text) => text);

/** The open connections of this process. */
export interface Connection {
  readonly pool: pg.Pool;
  readonly kysely: Kysely<DB>;
  close(): Promise<void>;
}

/**
 * Opens a pool. `onLost` hears of connections that broke (a restarted server), idle or amid a transaction, which must not
 * end the process; whoever waits for an answer on one gets its error besides.
 */
export function connect(url: string, onLost: (error: Error) => void = () => {}): Connection {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // The pool listens to idle clients alone: one that is lost while it is lent would end the process.
  pool.on('connect', (client) => client.on('error', onLost));
  // The same error once more, for idle ones.
  pool.on('error', () => undefined);
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return { pool, kysely, close: () => kysely.destroy() };
}
