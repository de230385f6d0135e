import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isUndertakingKind } from '../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../domain/undertakings/undertaking-record.ts';

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
