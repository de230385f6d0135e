import { queries } from './db/queries.ts';
import type { Database, Tx } from './transaction.ts';

/** One alliance of municipalities: the tenant. */
export interface Alliance {
  readonly id: string;
  readonly slug: string;
  /** For example "Kreis Groß-Gerau". */
  readonly name: string;
  /** The office that coordinates, as users know it. */
  readonly office: string;
  readonly countyKey: string | null;
  readonly isDemo: boolean;
}

const selectAlliances = (tx: Tx) =>
  queries(tx)
    .selectFrom('platform.alliance')
    .select(['id', 'slug', 'name', 'office', 'county_key as countyKey', 'is_demo as isDemo']);

/** All alliances by name. */
export const listAlliances = (database: Database): Promise<Alliance[]> =>
  database.inPlatform((tx) => selectAlliances(tx).orderBy('name').execute());

/** One alliance by its slug, within a platform transaction. */
export const readAlliance = (tx: Tx, slug: string): Promise<Alliance | undefined> =>
  selectAlliances(tx).where('slug', '=', slug).executeTakeFirst();

export const findAlliance = (database: Database, slug: string): Promise<Alliance | undefined> =>
  database.inPlatform((tx) => readAlliance(tx, slug));

/** Adds an alliance within a platform transaction. */
export async function insertAlliance(tx: Tx, alliance: Alliance, createdAt: Date): Promise<void> {
  await queries(tx)
    .insertInto('platform.alliance')
    .values({
      id: alliance.id,
      slug: alliance.slug,
      name: alliance.name,
      office: alliance.office,
      county_key: alliance.countyKey,
      is_demo: alliance.isDemo,
      created_at: createdAt,
    })
    .execute();
}
