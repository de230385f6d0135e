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

/** Opens a pool. `onLost` hears of connections that broke while idle (a restarted server), which must not end the process. */
export function connect(url: string, onLost: (error: Error) => void = () => {}): Connection {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  pool.on('error', onLost);
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return { pool, kysely, close: () => kysely.destroy() };
}
