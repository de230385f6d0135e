import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { UndertakingRecord } from '../domain/undertakings/undertaking-record.ts';
import { toRow, toUndertaking } from './undertaking-row.ts';
import { insertStates, listStates } from './undertaking-state-store.ts';

const selectUndertakings = (tx: Tx) => queries(tx).selectFrom('projects.undertaking').selectAll();

/** All undertakings by title. */
export async function listUndertakings(tx: Tx): Promise<UndertakingRecord[]> {
  const rows = await selectUndertakings(tx).orderBy('title').execute();
  const states = await listStates(tx);
  return rows.map((row) => toUndertaking(row, states.get(row.id) ?? []));
}

/** One undertaking by its slug. */
export async function findUndertaking(tx: Tx, slug: string): Promise<UndertakingRecord | undefined> {
  const row = await selectUndertakings(tx).where('slug', '=', slug).executeTakeFirst();
  return row && toUndertaking(row, (await listStates(tx, row.id)).get(row.id) ?? []);
}

/** Its slug, by its id; undefined where there is none. */
export async function findSlug(tx: Tx, id: string): Promise<string | undefined> {
  const row = await queries(tx)
    .selectFrom('projects.undertaking')
    .select('slug')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.slug;
}

/** Address and title of every undertaking, by its id. */
export async function listNames(
  tx: Tx,
): Promise<ReadonlyMap<string, Pick<UndertakingRecord, 'slug' | 'title'>>> {
  const rows = await queries(tx).selectFrom('projects.undertaking').select(['id', 'slug', 'title']).execute();
  return new Map(rows.map(({ id, slug, title }) => [id, { slug, title }]));
}

/** One undertaking by its slug, held until the transaction ends: what happens to one project happens one after the other. */
export async function lockUndertaking(tx: Tx, slug: string): Promise<UndertakingRecord | undefined> {
  const row = await selectUndertakings(tx).where('slug', '=', slug).forUpdate().executeTakeFirst();
  return row && toUndertaking(row, (await listStates(tx, row.id)).get(row.id) ?? []);
}

/** Slugs in use. Until the transaction ends no other one gets here: two of a name cannot be made at once. */
export async function holdSlugs(tx: Tx): Promise<ReadonlySet<string>> {
  await sql`select pg_advisory_xact_lock(hashtextextended('projects.undertaking slugs', 0))`.execute(
    queries(tx),
  );
  const rows = await queries(tx).selectFrom('projects.undertaking').select('slug').execute();
  return new Set(rows.map(({ slug }) => slug));
}

/** Adds undertakings with their states and answers their ids by slug. */
export async function insertUndertakings(
  tx: Tx,
  allianceId: string,
  undertakings: readonly Omit<UndertakingRecord, 'id'>[],
  createdAt: Date | null = null,
): Promise<ReadonlyMap<string, string>> {
  if (undertakings.length === 0) return new Map();
  const added = undertakings.map((undertaking) => ({ ...undertaking, id: newId() }));
  const rows = added.map((undertaking) => ({ ...toRow(allianceId, undertaking), created_at: createdAt }));
  await queries(tx).insertInto('projects.undertaking').values(rows).execute();
  await insertStates(
    tx,
    allianceId,
    added.flatMap(({ id, states }) =>
      states.map((entry) => ({ ...entry, undertakingId: id, step: null, recordedAt: createdAt })),
    ),
  );
  return new Map(added.map(({ slug, id }) => [slug, id]));
}

/** Writes everything but slug and states of an undertaking, and counts its version up. */
export async function updateUndertaking(
  tx: Tx,
  allianceId: string,
  undertaking: UndertakingRecord,
): Promise<void> {
  const { alliance_id, id, slug, ...row } = toRow(allianceId, undertaking);
  await queries(tx)
    .updateTable('projects.undertaking')
    .set({ ...row, version: undertaking.version + 1 })
    .where('alliance_id', '=', alliance_id)
    .where('id', '=', id)
    .where('slug', '=', slug)
    .execute();
}
