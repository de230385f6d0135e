import { sql } from 'kysely';
import { queries } from './db/queries.ts';
import type { Tx } from './transaction.ts';

/** Waits until no other transaction of the database holds the lock of this name; it ends with the transaction. */
export async function takeLock(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(queries(tx));
}
