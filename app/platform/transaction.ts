import { sql } from 'kysely';
import pg from 'pg';
import type { Connection } from './db/connect.ts';

declare const inTransaction: unique symbol;

/** An open transaction. Use cases pass it on; only stores unwrap it (`queries`). */
export interface Tx {
  readonly [inTransaction]: true;
}

/** What a transaction sees of others: at each statement what is committed by then, or what was at its start. */
export type View = 'latest' | 'snapshot';

const BEGIN: Readonly<Record<View, string>> = {
  latest: 'begin',
  snapshot: 'begin isolation level repeatable read',
};

/** The two ways into the database. Either transaction ends with the work: commit when it returns, rollback when it throws. */
export interface Database {
  /** Tables of one alliance: row-level security shows and accepts rows of this alliance alone. */
  inAlliance<T>(allianceId: string, work: (tx: Tx) => Promise<T>, view?: View): Promise<T>;
  /** Accounts, sessions, the list of alliances: no tenant table can be reached. */
  inPlatform<T>(work: (tx: Tx) => Promise<T>, view?: View): Promise<T>;
}

/**
 * Opens transactions on a pool. They begin with a role that has no right of its owner, in the same message to the
 * server: every page pays for each round trip.
 */
export function databaseOn({ kysely }: Connection): Database {
  const run = <T>(role: string, allianceId: string, work: (tx: Tx) => Promise<T>, view: View): Promise<T> =>
    kysely.connection().execute(async (connection) => {
      const settings = `set_config('app.tenant', ${pg.escapeLiteral(allianceId)}, true), set_config('role', '${role}', true)`;
      try {
        await sql.raw(`${BEGIN[view]}; select ${settings}`).execute(connection);
        const result = await work(connection as unknown as Tx);
        await sql.raw('commit').execute(connection);
        return result;
      } catch (error) {
        // Where the connection itself is gone there is nothing to roll back; the first error tells more.
        await sql
          .raw('rollback')
          .execute(connection)
          .catch(() => {});
        throw error;
      }
    });
  return {
    inAlliance: (allianceId, work, view = 'latest') => run('app_rt', allianceId, work, view),
    inPlatform: (work, view = 'latest') => run('app_global', '', work, view),
  };
}
