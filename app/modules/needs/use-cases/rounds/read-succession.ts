import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { resolveTask } from '../../../catalogue/domain/index.ts';
import { listSuccessions, listTasks } from '../../../catalogue/index.ts';
import type { Succession } from '../../domain/rounds/prefill-drafts.ts';

/** What became of the tasks that others replaced by a day; a task without an entry goes on as itself. */
export async function readSuccession(tx: Tx, day: CalendarDate): Promise<Succession> {
  const successions = await listSuccessions(tx);
  const history = { tasks: await listTasks(tx), successions };
  const replaced = [...new Set(successions.map(({ oldId }) => oldId))];
  return new Map(
    replaced.flatMap((id) => {
      const resolved = resolveTask(id, day, history);
      return resolved.ok ? [[id, resolved.value.taskIds] as const] : [];
    }),
  );
}
