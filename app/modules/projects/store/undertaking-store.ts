import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isUndertakingKind } from '../domain/undertakings/undertaking.ts';
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

/** The same, held until the transaction ends: what happens to one project happens one after the other. */
export async function lockUndertaking(tx: Tx, slug: string): Promise<UndertakingRecord | undefined> {
  const row = await selectUndertakings(tx).where('slug', '=', slug).forUpdate().executeTakeFirst();
  return row && toUndertaking(row, (await listStates(tx, row.id)).get(row.id) ?? []);
}

/** An undertaking as another one names it. */
export type RelatedUndertaking = Pick<UndertakingRecord, 'id' | 'slug' | 'title' | 'kind'>;

/** What an undertaking is a part of, and what is a part of it or follows it, by title. */
export async function listRelatives(
  tx: Tx,
  { id, parentId }: Pick<UndertakingRecord, 'id' | 'parentId'>,
): Promise<{ readonly parent: RelatedUndertaking | null; readonly children: readonly RelatedUndertaking[] }> {
  const rows = await queries(tx)
    .selectFrom('projects.undertaking')
    .select(['id', 'slug', 'title', 'kind'])
    .where((where) =>
      where.or([where('parent_id', '=', id), ...(parentId === null ? [] : [where('id', '=', parentId)])]),
    )
    .orderBy('title')
    .execute();
  const related = rows.map((row) => ({ ...row, kind: knownWord(row.kind, isUndertakingKind) }));
  return {
    parent: related.find((row) => row.id === parentId) ?? null,
    children: related.filter((row) => row.id !== parentId),
  };
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
