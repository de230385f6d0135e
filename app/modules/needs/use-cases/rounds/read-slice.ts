import type { Tx } from '../../../../platform/transaction.ts';
import { listTasks, type Task } from '../../../catalogue/index.ts';
import { listRoundTaskIds } from '../../store/round-task-store.ts';

/** The tasks a round asks for, by number: those chosen, or the whole catalogue. */
export async function readSlice(tx: Tx, roundId: string): Promise<Task[]> {
  const chosen = await listRoundTaskIds(tx, roundId);
  return (await listTasks(tx)).filter(({ id }) => chosen?.has(id) ?? true);
}
