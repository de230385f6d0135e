import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Puts other tasks in the place of those a round asks for; none stands for the whole catalogue. */
export async function replaceRoundTasks(
  tx: Tx,
  allianceId: string,
  roundId: string,
  taskIds: readonly string[],
): Promise<void> {
  await queries(tx).deleteFrom('needs.round_task').where('round_id', '=', roundId).execute();
  if (taskIds.length === 0) return;
  const rows = taskIds.map((task_id) => ({ alliance_id: allianceId, round_id: roundId, task_id }));
  await queries(tx).insertInto('needs.round_task').values(rows).execute();
}

/** Tasks of a round that somebody has answered, prefilled values aside. */
export async function listAnsweredTaskIds(tx: Tx, roundId: string): Promise<ReadonlySet<string>> {
  const drafts = await queries(tx)
    .selectFrom('needs.draft_answer')
    .select('task_id')
    .distinct()
    .where('round_id', '=', roundId)
    .where('source', '!=', 'vorrunde')
    .execute();
  const released = await queries(tx)
    .selectFrom('needs.rating')
    .select('task_id')
    .distinct()
    .where('round_id', '=', roundId)
    .execute();
  return new Set([...drafts, ...released].map(({ task_id }) => task_id));
}
