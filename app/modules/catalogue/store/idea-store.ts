import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import { isId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { IdeaDetails, IdeaRecord, NewIdea } from '../domain/ideas/idea.ts';
import type { IdeaSearch } from '../domain/ideas/read-search.ts';
import { insertIdeaLinks, listIdeaLinks, removeIdeaLinks } from './idea-link-store.ts';
import { IDEA_COLUMNS, type IdeaRow, toIdea, toIdeaRow } from './idea-row.ts';

const selectIdeas = (tx: Tx) => queries(tx).selectFrom('catalogue.idea').select(IDEA_COLUMNS);

/** The ideas that a search finds, the best match first; all by title where nothing is searched for. */
export async function searchIdeas(tx: Tx, search: IdeaSearch): Promise<IdeaRecord[]> {
  const found = matching(tx, search);
  return withLinks(tx, await found.orderBy('title').orderBy('id').execute());
}

function matching(tx: Tx, search: IdeaSearch) {
  const all = selectIdeas(tx);
  if (search.kind === 'all') return all;
  if (search.kind === 'exact') {
    const query = sql`websearch_to_tsquery('german', ${search.text})`;
    return all.where(sql<boolean>`search @@ ${query}`).orderBy(sql`ts_rank(search, ${query})`, 'desc');
  }
  const { words } = search;
  // Stems and beginnings by the index words, insides of compounds ("Vergabezentrum") by the text.
  const query = sql`to_tsquery('german', ${words.map((word) => `${word}:*`).join(' & ')})`;
  const inside = sql`(lower(concat_ws(' ', title, summary, partners, region, state, source)) like all (${words.map((word) => `%${word}%`)}))`;
  return all
    .where(sql<boolean>`(search @@ ${query} or ${inside})`)
    .orderBy(sql`ts_rank(search, ${query})`, 'desc');
}

/** One idea by its id; a text that is no id finds none. */
export async function findIdea(tx: Tx, id: string): Promise<IdeaRecord | undefined> {
  if (!isId(id)) return undefined;
  return (await withLinks(tx, await selectIdeas(tx).where('id', '=', id).execute()))[0];
}

/** The same, held until the transaction ends. */
export async function lockIdea(tx: Tx, id: string): Promise<IdeaRecord | undefined> {
  if (!isId(id)) return undefined;
  return (await withLinks(tx, await selectIdeas(tx).where('id', '=', id).forUpdate().execute()))[0];
}

/** Adds ideas with their links into the catalogue. */
export async function insertIdeas(
  tx: Tx,
  allianceId: string,
  ideas: readonly NewIdea[],
  created: { readonly at: Date; readonly by: string },
): Promise<void> {
  if (ideas.length === 0) return;
  const rows = ideas.map((idea) => ({
    alliance_id: allianceId,
    id: idea.id,
    ...toIdeaRow(idea),
    member_id: idea.memberId,
    created_at: created.at,
    created_by: created.by,
  }));
  await queries(tx).insertInto('catalogue.idea').values(rows).execute();
  await insertIdeaLinks(tx, allianceId, ideas);
}

/** Writes an idea anew with its links and raises its version. */
export async function updateIdea(tx: Tx, allianceId: string, id: string, idea: IdeaDetails): Promise<void> {
  await queries(tx)
    .updateTable('catalogue.idea')
    .set({ ...toIdeaRow(idea), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
  await removeIdeaLinks(tx, id);
  await insertIdeaLinks(tx, allianceId, [{ ...idea, id }]);
}

/** Hides an idea with the reason, or shows it again. */
export async function updateIdeaHiding(
  tx: Tx,
  id: string,
  { hidden, hiddenReason }: Pick<IdeaRecord, 'hidden' | 'hiddenReason'>,
): Promise<void> {
  await queries(tx)
    .updateTable('catalogue.idea')
    .set({ hidden, hidden_reason: hiddenReason, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

async function withLinks(tx: Tx, rows: readonly IdeaRow[]): Promise<IdeaRecord[]> {
  const links = await listIdeaLinks(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toIdea(row, links.get(row.id)));
}
