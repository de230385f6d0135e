import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listRatableTasks, listTasks, type Task } from '../../../catalogue/index.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { listRoundTaskIds } from '../../store/round-task-store.ts';

/**
 * The tasks a round asks for, by number: those that were settled; for a draft of the whole catalogue those in use on a
 * day; for a round held elsewhere everything the catalogue knows.
 */
export async function readSlice(
  tx: Tx,
  { id, state }: Pick<RoundRecord, 'id' | 'state'>,
  day: CalendarDate,
): Promise<readonly Task[]> {
  const chosen = await listRoundTaskIds(tx, id);
  if (!chosen) return state === 'entwurf' ? listRatableTasks(tx, day) : listTasks(tx);
  return (await listTasks(tx)).filter((task) => chosen.has(task.id));
}
