import { isActiveOn, type Task, type TaskArea } from '../../domain/tasks/task.ts';
import { compareNumbers } from '../../domain/tasks/task-number.ts';
import { ancestorsOf, headingIds, orderTree } from '../../domain/tasks/task-tree.ts';
import type { LoadedCatalogue } from '../../use-cases/tasks/load-catalogue.ts';

/** Which tasks of the catalogue are asked for. */
export const TASK_VIEWS = ['gueltig', 'unbesetzt', 'eigen', 'abgeloest', 'alle'] as const;
export type TaskViewName = (typeof TASK_VIEWS)[number];

export const TASK_VIEW_LABELS: Readonly<Record<TaskViewName, string>> = {
  gueltig: 'alle, die gelten',
  unbesetzt: 'seit Jahren unbesetzt',
  eigen: 'eigene Ergänzungen',
  abgeloest: 'abgelöst oder aufgegeben',
  alle: 'alle, auch abgelöste',
};

/** The address of the list: ?suche=standesamt&bereich=archiv&zeige=eigen */
export interface TasksQuery {
  readonly search: string;
  /** Slug; empty: all. */
  readonly area: string;
  readonly view: TaskViewName;
}

export const readTasksQuery = (query: URLSearchParams): TasksQuery => ({
  search: (query.get('suche') ?? '').trim().slice(0, 100),
  area: query.get('bereich') ?? '',
  view: TASK_VIEWS.find((name) => name === query.get('zeige')) ?? 'gueltig',
});

/** A line of the list: a task at its place in the tree. */
export interface TaskLine {
  readonly area: TaskArea;
  readonly task: Task;
  readonly depth: number;
  /** Number of the task above; null: none. */
  readonly parentNumber: string | null;
  readonly isHeading: boolean;
  readonly isActive: boolean;
  /** Numbers of the tasks that replaced it. */
  readonly replacedBy: readonly string[];
  /** False where it only shows the way to one that was asked for. */
  readonly isMatch: boolean;
}

/** The lines asked for, area by area in the order of a printed plan, with the headings above them. */
export function selectTasks(
  { areas, tasks, successions, today }: LoadedCatalogue,
  asked: TasksQuery,
): readonly TaskLine[] {
  const matches = new Set(tasks.filter((task) => isAskedFor(task, asked, today)).map(({ id }) => id));
  const above = tasks
    .filter(({ id }) => matches.has(id))
    .flatMap(({ parentId }) => ancestorsOf(tasks, parentId).map(({ id }) => id));
  const shown = new Set([...matches, ...above]);
  const headings = headingIds(tasks, today);
  const numbers = new Map(tasks.map(({ id, number }) => [id, number]));
  return orderAreas(areas)
    .filter(({ slug }) => asked.area === '' || slug === asked.area)
    .flatMap((area) =>
      orderTree(tasks.filter(({ id, areaId }) => areaId === area.id && shown.has(id))).map(
        ({ task, depth }) => ({
          area,
          task,
          depth,
          parentNumber: numbers.get(task.parentId ?? '') ?? null,
          isHeading: headings.has(task.id),
          isActive: isActiveOn(task, today),
          replacedBy: successions.flatMap(({ oldId, newId }) =>
            oldId === task.id ? [numbers.get(newId) ?? ''] : [],
          ),
          isMatch: matches.has(task.id),
        }),
      ),
    );
}

/** Areas with numbers first, as a plan counts them; the others by name. */
export const orderAreas = (areas: readonly TaskArea[]): readonly TaskArea[] =>
  areas.toSorted(
    (a, b) =>
      Number(a.number === null) - Number(b.number === null) ||
      compareNumbers(a.number ?? '', b.number ?? '') ||
      compareNumbers(a.name, b.name),
  );

function isAskedFor(task: Task, { search, view }: TasksQuery, today: LoadedCatalogue['today']): boolean {
  const isActive = isActiveOn(task, today);
  const text = `${task.number} ${task.title} ${task.description}`.toLocaleLowerCase('de');
  const words = search.toLocaleLowerCase('de').split(/\s+/);
  if (!words.every((word) => text.includes(word))) return false;
  switch (view) {
    case 'alle':
      return true;
    case 'gueltig':
      return isActive;
    case 'unbesetzt':
      return isActive && task.longVacant;
    case 'eigen':
      return isActive && task.origin === 'eigen';
    case 'abgeloest':
      return !isActive;
  }
}
