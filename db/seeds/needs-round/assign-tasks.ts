import type { CatalogueTask } from './catalogue.ts';
import type { PlannedMember } from './round-plan.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Which tasks each member wants: at least one in each of its areas, together as many as planned. The first pick goes
 * to a task that few have chosen so far, so that no task of a wanted area stays without interest where it can be avoided.
 */
export function assignTasks(
  members: readonly PlannedMember[],
  areasOf: ReadonlyMap<string, ReadonlySet<string>>,
  catalogue: readonly CatalogueTask[],
  random: SeededRandom,
): Map<string, Set<CatalogueTask>> {
  const popularity = new Map<CatalogueTask, number>(catalogue.map((task) => [task, 0]));
  const chosen = new Map<string, Set<CatalogueTask>>();
  for (const { member, interests } of random.shuffled(members)) {
    const areas = areasOf.get(member) ?? new Set<string>();
    const tasks = new Set([...areas].map((area) => leastChosen(area, popularity, random)));
    const others = catalogue.filter((task) => areas.has(task.area) && !tasks.has(task));
    for (const task of byAppeal(others, random).slice(0, interests - tasks.size)) tasks.add(task);
    if (tasks.size !== interests) throw new Error(`Plan does not add up: ${member} wants ${interests} tasks`);
    for (const task of tasks) popularity.set(task, (popularity.get(task) ?? 0) + 1);
    chosen.set(member, tasks);
  }
  return chosen;
}

function leastChosen(
  area: string,
  popularity: ReadonlyMap<CatalogueTask, number>,
  random: SeededRandom,
): CatalogueTask {
  const tasks = random.shuffled([...popularity.keys()].filter((task) => task.area === area));
  const [least] = tasks.toSorted((a, b) => (popularity.get(a) ?? 0) - (popularity.get(b) ?? 0));
  if (!least) throw new Error(`The catalogue has no task in ${area}`);
  return least;
}

/** Simple tasks are wanted more often than hard ones. */
function byAppeal(tasks: readonly CatalogueTask[], random: SeededRandom): CatalogueTask[] {
  const draws = new Map(tasks.map((task) => [task, random.below(20) + task.complexity]));
  return tasks.toSorted((a, b) => (draws.get(a) ?? 0) - (draws.get(b) ?? 0));
}
