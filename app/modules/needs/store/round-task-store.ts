import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Ids of the tasks a round asks for; undefined where it asks for the whole catalogue. */
export async function listRoundTaskIds(tx: Tx, roundId: string): Promise<ReadonlySet<string> | undefined> {
  const rows = await queries(tx)
    .selectFrom('needs.round_task')
    .select('task_id')
    .where('round_id', '=', roundId)
    .execute();
  return rows.length === 0 ? undefined : new Set(rows.map((row) => row.task_id));
}
