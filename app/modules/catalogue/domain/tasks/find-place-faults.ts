import type { Catalogue } from './check-task.ts';
import type { ImportFault } from './import-table.ts';
import { areaOf, type ImportedTask, type ImportWorld } from './import-world.ts';
import type { TaskRow } from './read-task-rows.ts';
import { isActiveOn } from './task.ts';
import { LEVELS_MAX, levelsFrom } from './task-tree.ts';

/** What is wrong with the places of an import once all rows are laid over the catalogue. */
export const findPlaceFaults = (world: ImportWorld, catalogue: Catalogue): readonly ImportFault[] => {
  const retired = new Set(
    catalogue.tasks.filter((task) => !isActiveOn(task, catalogue.today)).map(({ id }) => id),
  );
  return world.tasks.flatMap((task) => {
    const row = world.rows.get(task.id);
    const message = row && placeFault(task, row, world, retired);
    return row && message ? [{ at: row.parent ? row.at.parent : row.at.area, message }] : [];
  });
};

function placeFault(
  task: ImportedTask,
  row: TaskRow,
  { areas, tasks }: ImportWorld,
  retired: ReadonlySet<string>,
): string | undefined {
  const levels = levelsTo(task, tasks);
  if (levels === Number.POSITIVE_INFINITY)
    return `Die Aufgabe ${task.number} steht über Umwege unter sich selbst. Berichtigen Sie die übergeordnete Nummer.`;
  if (levels + levelsFrom(tasks, task.id) - 1 > LEVELS_MAX)
    return `Mit der Aufgabe ${task.number} und denen darunter wären es mehr als ${LEVELS_MAX} Ebenen unter einem Bereich. Nehmen Sie eine höhere übergeordnete Nummer.`;
  const parent = tasks.find(({ id }) => id === task.parentId);
  if (parent && retired.has(parent.id))
    return `Die übergeordnete Aufgabe ${parent.number} ist abgelöst. Nehmen Sie eine, die noch gilt.`;
  const area = areas.find(({ id }) => id === areaOf(task, tasks));
  if (row.parent && row.area && area && area.name !== row.area && area.number !== row.area)
    return `Die übergeordnete Nummer ${row.parent} gehört zum Bereich „${area.name}“, nicht zu „${row.area}“. Gleichen Sie beides an.`;
  return undefined;
}

/** 1: directly below the area. Infinite in a circle. */
function levelsTo(task: ImportedTask, tasks: readonly ImportedTask[]): number {
  let levels = 1;
  for (let at: ImportedTask | undefined = task; at?.parentId; levels += 1) {
    const { parentId }: ImportedTask = at;
    at = tasks.find(({ id }) => id === parentId);
    if (!at) break;
    if (levels > tasks.length) return Number.POSITIVE_INFINITY;
  }
  return levels;
}
