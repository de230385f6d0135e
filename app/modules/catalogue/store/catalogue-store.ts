import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** A group of related tasks, as rankings and undertakings name it. */
export interface TaskArea {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** A task of the catalogue; its number stays the same for good. */
export interface Task {
  readonly id: string;
  readonly areaId: string;
  readonly number: string;
  readonly title: string;
  /** Made up for the demonstration. */
  readonly isSample: boolean;
}

/** All areas by name. */
export const listAreas = (tx: Tx): Promise<TaskArea[]> =>
  queries(tx).selectFrom('catalogue.task_area').select(['id', 'slug', 'name']).orderBy('name').execute();

const selectTasks = (tx: Tx) =>
  queries(tx)
    .selectFrom('catalogue.task')
    .select(['id', 'area_id as areaId', 'number', 'title', 'is_sample as isSample'])
    .orderBy('number');

/** All tasks by number. */
export const listTasks = (tx: Tx): Promise<Task[]> => selectTasks(tx).execute();

/** At most `limit` tasks whose number follows `after`. */
export const listTasksAfter = (tx: Tx, after: string, limit: number): Promise<Task[]> =>
  selectTasks(tx).where('number', '>', after).limit(limit).execute();

/** Adds areas and answers their ids by name. */
export async function insertAreas(
  tx: Tx,
  allianceId: string,
  areas: readonly Omit<TaskArea, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  if (areas.length === 0) return new Map();
  const rows = areas.map((area) => ({ alliance_id: allianceId, id: newId(), ...area }));
  await queries(tx).insertInto('catalogue.task_area').values(rows).execute();
  return new Map(rows.map((row) => [row.name, row.id]));
}

/** Adds tasks and answers their ids by title. */
export async function insertTasks(
  tx: Tx,
  allianceId: string,
  tasks: readonly Omit<Task, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  if (tasks.length === 0) return new Map();
  const rows = tasks.map((task) => ({
    alliance_id: allianceId,
    id: newId(),
    area_id: task.areaId,
    number: task.number,
    title: task.title,
    is_sample: task.isSample,
  }));
  await queries(tx).insertInto('catalogue.task').values(rows).execute();
  return new Map(rows.map((row) => [row.title, row.id]));
}
