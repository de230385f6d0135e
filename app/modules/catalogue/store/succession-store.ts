import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { SUCCESSION_KINDS, type Succession } from '../domain/tasks/succession.ts';

/** All that tasks were replaced by, earliest first. */
export async function listSuccessions(tx: Tx): Promise<Succession[]> {
  const rows = await queries(tx)
    .selectFrom('catalogue.task_succession')
    .select(['old_task_id', 'new_task_id', 'kind', 'effective_on', 'reason'])
    .orderBy('effective_on')
    .execute();
  return rows.map((row) => ({
    oldId: row.old_task_id,
    newId: row.new_task_id,
    kind: wordOf(SUCCESSION_KINDS, row.kind),
    on: calendarDate(row.effective_on),
    reason: row.reason,
  }));
}

/** Records what replaces what; a second time for the same two tasks throws. */
export async function insertSuccessions(
  tx: Tx,
  allianceId: string,
  successions: readonly Succession[],
): Promise<void> {
  const rows = successions.map(({ oldId, newId, kind, on, reason }) => ({
    alliance_id: allianceId,
    old_task_id: oldId,
    new_task_id: newId,
    kind,
    effective_on: on,
    reason,
  }));
  await queries(tx).insertInto('catalogue.task_succession').values(rows).execute();
}
