import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { isActiveOn, type Task } from '../../domain/tasks/task.ts';
import { headingIds } from '../../domain/tasks/task-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';

/** One page of the catalogue as the API gives it, by number; `next` is the number to go on after. */
export async function listTaskPage(services: Services, alliance: Alliance, after: string, limit: number) {
  const { areas, tasks, successions, today } = await loadCatalogue(services, alliance);
  const names = new Map(areas.map((area) => [area.id, area]));
  const numbers = new Map(tasks.map(({ id, number }) => [id, number]));
  const headings = headingIds(tasks, today);
  const found = tasks.filter(({ number }) => number > after).toSorted(byNumberAsText);
  const items = found.slice(0, limit).map((task) => ({
    number: task.number,
    title: task.title,
    area: names.get(task.areaId)?.name ?? '',
    areaNumber: names.get(task.areaId)?.number ?? null,
    parent: numbers.get(task.parentId ?? '') ?? null,
    description: task.description,
    origin: task.origin,
    source: task.source,
    isHeading: headings.has(task.id),
    longVacant: task.longVacant,
    isRetired: !isActiveOn(task, today),
    retiredOn: task.retiredOn,
    replacedBy: successions.flatMap(({ oldId, newId }) =>
      oldId === task.id ? [numbers.get(newId) ?? ''] : [],
    ),
    isSample: task.isSample,
  }));
  return { items, next: found.length > limit ? (items.at(-1)?.number ?? null) : null };
}

/** The order of the cursor: plain text, whatever numbers look like. */
const byNumberAsText = (a: Task, b: Task): number =>
  Number(a.number > b.number) - Number(a.number < b.number);
