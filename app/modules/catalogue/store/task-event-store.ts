import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Something that happened to a task, as its page tells it: a German sentence. */
export interface TaskEvent {
  readonly at: Date;
  readonly text: string;
}

/** What happened to a task, latest first. */
export const listTaskEvents = (tx: Tx, taskId: string): Promise<TaskEvent[]> =>
  queries(tx)
    .selectFrom('catalogue.task_event')
    .select(['at', 'text'])
    .where('task_id', '=', taskId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Adds what happened to tasks at one moment. */
export async function insertTaskEvents(
  tx: Tx,
  allianceId: string,
  at: Date,
  events: readonly { readonly taskId: string; readonly text: string }[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ taskId, text }) => ({
    alliance_id: allianceId,
    id: newId(),
    task_id: taskId,
    at,
    text,
  }));
  await queries(tx).insertInto('catalogue.task_event').values(rows).execute();
}
