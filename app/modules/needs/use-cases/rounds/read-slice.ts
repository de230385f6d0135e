import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listRatableTasks, listTasks, type Task } from '../../../catalogue/index.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { listRoundTaskIds } from '../../store/round-task-store.ts';

/** The tasks an opened round asks for, by number; for a round held elsewhere everything the catalogue knows. */
export async function readSettledSlice(tx: Tx, roundId: string): Promise<readonly Task[]> {
  const chosen = await listRoundTaskIds(tx, roundId);
  return (await listTasks(tx)).filter(({ id }) => chosen?.has(id) ?? true);
}

/** The same of any round: a draft of the whole catalogue would ask for the tasks in use on the day. */
export async function readSlice(
  tx: Tx,
  { id, state }: Pick<RoundRecord, 'id' | 'state'>,
  day: CalendarDate,
): Promise<readonly Task[]> {
  const isSettled = state !== 'entwurf' || (await listRoundTaskIds(tx, id)) !== undefined;
  return isSettled ? readSettledSlice(tx, id) : listRatableTasks(tx, day);
}
