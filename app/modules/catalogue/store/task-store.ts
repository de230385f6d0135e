import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Task, TaskDetails } from '../domain/tasks/task.ts';
import { ratableTasks } from '../domain/tasks/task-tree.ts';
import { TASK_COLUMNS, toTask } from './task-row.ts';

/** A task to add: what is left out is as in a catalogue that was read in without saying more. */
export type NewTask = Pick<Task, 'areaId' | 'number' | 'title' | 'isSample'> &
  Partial<Pick<Task, 'id' | 'parentId' | 'description' | 'origin' | 'source' | 'longVacant' | 'addedOn'>>;

const selectTasks = (tx: Tx) =>
  queries(tx).selectFrom('catalogue.task').select(TASK_COLUMNS).orderBy('number');

/** All tasks by number, retired ones and headings too. */
export const listTasks = async (tx: Tx): Promise<Task[]> => (await selectTasks(tx).execute()).map(toTask);

/** The tasks a needs round asks for on a day, by number: active ones that head no others. */
export const listRatableTasks = async (tx: Tx, day: CalendarDate): Promise<readonly Task[]> =>
  ratableTasks(await listTasks(tx), day);

/** Adds tasks and answers their ids by number. A number that is taken throws. */
export async function insertTasks(
  tx: Tx,
  allianceId: string,
  tasks: readonly NewTask[],
): Promise<ReadonlyMap<string, string>> {
  if (tasks.length === 0) return new Map();
  const rows = tasks.map((task) => ({
    alliance_id: allianceId,
    id: task.id ?? newId(),
    area_id: task.areaId,
    parent_id: task.parentId ?? null,
    number: task.number,
    title: task.title,
    description: task.description ?? '',
    origin: task.origin ?? 'eingelesen',
    source: task.source ?? '',
    long_vacant: task.longVacant ?? false,
    added_on: task.addedOn ?? null,
    is_sample: task.isSample,
  }));
  await queries(tx).insertInto('catalogue.task').values(rows).execute();
  return new Map(rows.map((row) => [row.number, row.id]));
}

/** Writes what is said about a task anew and raises its version; a changed task is no longer made up. */
export async function updateTask(tx: Tx, id: string, details: TaskDetails): Promise<void> {
  await queries(tx)
    .updateTable('catalogue.task')
    .set({
      area_id: details.areaId,
      parent_id: details.parentId,
      title: details.title,
      description: details.description,
      long_vacant: details.longVacant,
      is_sample: false,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

/** Takes tasks along into another area. */
export async function moveTasks(tx: Tx, ids: readonly string[], areaId: string): Promise<void> {
  if (ids.length === 0) return;
  await queries(tx)
    .updateTable('catalogue.task')
    .set({ area_id: areaId, version: sql`version + 1` })
    .where('id', 'in', ids)
    .execute();
}

/** Retires tasks from a day on, or takes that back (`on` null). */
export async function updateRetired(
  tx: Tx,
  ids: readonly string[],
  { on, reason }: { readonly on: CalendarDate | null; readonly reason: string },
): Promise<void> {
  await queries(tx)
    .updateTable('catalogue.task')
    .set({ retired_on: on, retired_reason: reason, version: sql`version + 1` })
    .where('id', 'in', ids)
    .execute();
}
