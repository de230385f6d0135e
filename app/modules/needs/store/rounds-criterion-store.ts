import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { RoundCriterion } from '../domain/rounds/round-settings.ts';

/** A criterion as it is kept. */
export interface CriterionRecord extends RoundCriterion {
  readonly id: string;
}

/** The further criteria of a round in their order. */
export async function listCriteria(tx: Tx, roundId: string): Promise<CriterionRecord[]> {
  return queries(tx)
    .selectFrom('needs.criterion')
    .select(['id', 'label', 'hint'])
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute();
}

/** Writes the criteria of a round: known ones keep their marks, those left out go. */
export async function saveCriteria(
  tx: Tx,
  allianceId: string,
  roundId: string,
  criteria: readonly RoundCriterion[],
): Promise<void> {
  const known = new Set((await listCriteria(tx, roundId)).map(({ id }) => id));
  const kept = new Set(criteria.flatMap(({ id }) => (id === null ? [] : [id])));
  const gone = [...known].filter((id) => !kept.has(id));
  if (gone.length > 0) await queries(tx).deleteFrom('needs.criterion').where('id', 'in', gone).execute();
  // Labels are unique within a round: two that change places would collide on the way.
  for (const id of known)
    if (kept.has(id))
      await queries(tx).updateTable('needs.criterion').set({ label: id }).where('id', '=', id).execute();
  for (const [position, { id, label, hint }] of criteria.entries())
    if (id !== null && known.has(id))
      await queries(tx)
        .updateTable('needs.criterion')
        .set({ label, hint, position })
        .where('id', '=', id)
        .execute();
    else
      await queries(tx)
        .insertInto('needs.criterion')
        .values({ alliance_id: allianceId, id: newId(), round_id: roundId, label, hint, position })
        .execute();
}
