import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { isActiveOn, type Task } from './task.ts';
import { compareNumbers } from './task-number.ts';

/** Levels of tasks below an area: Produktgruppe, Produkt, Leistung. */
export const LEVELS_MAX = 3;

type Placed = Pick<Task, 'id' | 'parentId' | 'number'>;

/** A task at its place among the others of its area. */
export interface TreeLine<T> {
  readonly task: T;
  /** 0: directly below the area. */
  readonly depth: number;
}

/**
 * The given tasks of one area in the order of a printed plan: each by number, what stands below it at once behind it.
 * A task whose parent is not among the given ones stands at the top.
 */
export function orderTree<T extends Placed>(tasks: readonly T[]): readonly TreeLine<T>[] {
  const known = new Set(tasks.map(({ id }) => id));
  const sorted = tasks.toSorted((a, b) => compareNumbers(a.number, b.number));
  const below = new Map<string | null, T[]>();
  for (const task of sorted) {
    const above = task.parentId !== null && known.has(task.parentId) ? task.parentId : null;
    below.set(above, [...(below.get(above) ?? []), task]);
  }
  const linesBelow = (parentId: string | null, depth: number): readonly TreeLine<T>[] =>
    (below.get(parentId) ?? []).flatMap((task) => [{ task, depth }, ...linesBelow(task.id, depth + 1)]);
  return linesBelow(null, 0);
}

/** Everything below a task, whether retired or not. */
export function descendantsOf<T extends Pick<Task, 'id' | 'parentId'>>(
  tasks: readonly T[],
  id: string,
): readonly T[] {
  const children = tasks.filter(({ parentId }) => parentId === id);
  return children.flatMap((child) => [child, ...descendantsOf(tasks, child.id)]);
}

/** The tasks above a task, the nearest first. */
export function ancestorsOf<T extends Pick<Task, 'id' | 'parentId'>>(
  tasks: readonly T[],
  parentId: string | null,
): readonly T[] {
  const parent = tasks.find(({ id }) => id === parentId);
  return parent ? [parent, ...ancestorsOf(tasks, parent.parentId)] : [];
}

/** Levels that a task and what is below it take: 1 where nothing is. */
export function levelsFrom(tasks: readonly Pick<Task, 'id' | 'parentId'>[], id: string): number {
  const below = tasks.filter(({ parentId }) => parentId === id).map((child) => levelsFrom(tasks, child.id));
  return 1 + Math.max(0, ...below);
}

/** Ids of the tasks that only head others: on the day something active stands below them. */
export const headingIds = (
  tasks: readonly Pick<Task, 'parentId' | 'retiredOn'>[],
  day: CalendarDate,
): ReadonlySet<string> =>
  new Set(tasks.flatMap((task) => (task.parentId !== null && isActiveOn(task, day) ? [task.parentId] : [])));

/**
 * The tasks that a needs round asks for on a day: active, and no mere heading of others (a Produktgruppe with products is
 * asked for by its products, one without by itself).
 */
export function ratableTasks<T extends Pick<Task, 'id' | 'parentId' | 'retiredOn'>>(
  tasks: readonly T[],
  day: CalendarDate,
): readonly T[] {
  const headings = headingIds(tasks, day);
  return tasks.filter((task) => isActiveOn(task, day) && !headings.has(task.id));
}
