import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { TaskArea } from '../domain/tasks/task.ts';

export type NewArea = Pick<TaskArea, 'slug' | 'name'> & Partial<Pick<TaskArea, 'number'>>;

/** All areas by name. */
export const listAreas = (tx: Tx): Promise<TaskArea[]> =>
  queries(tx)
    .selectFrom('catalogue.task_area')
    .select(['id', 'slug', 'name', 'number', 'version'])
    .orderBy('name')
    .execute();

/** Adds areas and answers their ids by name. */
export async function insertAreas(
  tx: Tx,
  allianceId: string,
  areas: readonly NewArea[],
): Promise<ReadonlyMap<string, string>> {
  if (areas.length === 0) return new Map();
  const rows = areas.map(({ slug, name, number = null }) => ({
    alliance_id: allianceId,
    id: newId(),
    slug,
    name,
    number,
  }));
  await queries(tx).insertInto('catalogue.task_area').values(rows).execute();
  return new Map(rows.map((row) => [row.name, row.id]));
}

/** Gives an area another name or number and raises its version; its address stays. */
export async function updateArea(
  tx: Tx,
  id: string,
  { name, number }: Pick<TaskArea, 'name' | 'number'>,
): Promise<void> {
  await queries(tx)
    .updateTable('catalogue.task_area')
    .set({ name, number, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}
