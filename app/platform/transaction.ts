import { sql } from 'kysely';
import type { Connection } from './db/connect.ts';

declare const inTransaction: unique symbol;

/** An open transaction. Use cases pass it on; only stores unwrap it (`queries`). */
export interface Tx {
  readonly [inTransaction]: true;
}

/** The two ways into the database. Either transaction ends with the work: commit when it returns, rollback when it throws. */
export interface Database {
  /** Tables of one alliance: row-level security shows and accepts rows of this alliance alone. */
  inAlliance<T>(allianceId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Accounts, sessions, the list of alliances: no tenant table can be reached. */
  inPlatform<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Opens transactions on a pool. Their first statement takes a role without any right of its own owner. */
export function databaseOn({ kysely }: Connection): Database {
  const run = <T>(role: string, allianceId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    kysely.transaction().execute(async (tx) => {
      await sql`select set_config('app.tenant', ${allianceId}, true), set_config('role', ${role}, true)`.execute(
        tx,
      );
      return work(tx as unknown as Tx);
    });
  return {
    inAlliance: (allianceId, work) => run('app_rt', allianceId, work),
    inPlatform: (work) => run('app_global', '', work),
  };
}
