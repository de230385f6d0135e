import type { Tx } from '../../../../platform/transaction.ts';
import { listTasks, type Task } from '../../../catalogue/index.ts';
import { listRoundTaskIds } from '../../store/rounds-slice-store.ts';

/** The tasks a round asks for, by number: those chosen, or the whole catalogue. */
export async function readSlice(tx: Tx, roundId: string): Promise<Task[]> {
  const chosen = new Set(await listRoundTaskIds(tx, roundId));
  const tasks = await listTasks(tx);
  return chosen.size === 0 ? tasks : tasks.filter(({ id }) => chosen.has(id));
}
