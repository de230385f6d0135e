import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { listAreas, listTasksAfter } from '../store/catalogue-store.ts';

/** One page of the catalogue with the areas' names; `next` is the number to go on after. */
export function listTaskPage({ database }: Services, alliance: Alliance, after: string, limit: number) {
  return database.inAlliance(alliance.id, async (tx) => {
    const names = new Map((await listAreas(tx)).map((area) => [area.id, area.name]));
    const tasks = await listTasksAfter(tx, after, limit + 1);
    const items = tasks.slice(0, limit).map(({ number, title, areaId, isSample }) => ({
      number,
      title,
      area: names.get(areaId) ?? '',
      isSample,
    }));
    return { items, next: tasks.length > limit ? (items.at(-1)?.number ?? null) : null };
  });
}
