import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { NewIdea } from '../domain/ideas/idea.ts';

type IdeaLinks = Pick<NewIdea, 'areaIds' | 'taskIds'>;

/** Areas and tasks of ideas, by the id of the idea. */
export async function listIdeaLinks(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, IdeaLinks>> {
  if (ids.length === 0) return new Map();
  const db = queries(tx);
  const areas = await db.selectFrom('catalogue.idea_area').selectAll().where('idea_id', 'in', ids).execute();
  const tasks = await db.selectFrom('catalogue.idea_task').selectAll().where('idea_id', 'in', ids).execute();
  const areasOf = Map.groupBy(areas, ({ idea_id }) => idea_id);
  const tasksOf = Map.groupBy(tasks, ({ idea_id }) => idea_id);
  return new Map(
    ids.map((id) => [
      id,
      {
        areaIds: (areasOf.get(id) ?? []).map(({ area_id }) => area_id),
        taskIds: (tasksOf.get(id) ?? []).map(({ task_id }) => task_id),
      },
    ]),
  );
}

/** Adds the links of ideas into the catalogue. */
export async function insertIdeaLinks(
  tx: Tx,
  allianceId: string,
  ideas: readonly (IdeaLinks & Pick<NewIdea, 'id'>)[],
): Promise<void> {
  const areas = ideas.flatMap(({ id, areaIds }) =>
    areaIds.map((areaId) => ({ alliance_id: allianceId, idea_id: id, area_id: areaId })),
  );
  const tasks = ideas.flatMap(({ id, taskIds }) =>
    taskIds.map((taskId) => ({ alliance_id: allianceId, idea_id: id, task_id: taskId })),
  );
  if (areas.length > 0) await queries(tx).insertInto('catalogue.idea_area').values(areas).execute();
  if (tasks.length > 0) await queries(tx).insertInto('catalogue.idea_task').values(tasks).execute();
}

/** Removes the links of an idea, to write them anew. */
export async function removeIdeaLinks(tx: Tx, id: string): Promise<void> {
  await queries(tx).deleteFrom('catalogue.idea_area').where('idea_id', '=', id).execute();
  await queries(tx).deleteFrom('catalogue.idea_task').where('idea_id', '=', id).execute();
}
