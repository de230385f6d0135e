import { queries } from '../db/queries.ts';
import { isId } from '../new-id.ts';
import type { Database } from '../transaction.ts';

/** Addresses of accounts by id, for showing who acted; names that are no account ("befehl:demo") are left out. */
export async function addressesOf(
  database: Database,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = actors.filter(isId);
  if (ids.length === 0) return new Map();
  const rows = await database.inPlatform((tx) =>
    queries(tx).selectFrom('platform.account').select(['id', 'address']).where('id', 'in', ids).execute(),
  );
  return new Map(rows.map(({ id, address }) => [id, address]));
}
