import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Task, TaskArea } from '../../domain/tasks/task.ts';
import { ancestorsOf, orderTree } from '../../domain/tasks/task-tree.ts';
import { listTaskEvents, type TaskEvent } from '../../store/task-event-store.ts';
import { type LoadedCatalogue, loadCatalogue } from './load-catalogue.ts';

/** A task with what stands around it. */
export interface TaskDetail {
  readonly task: Task;
  readonly area: TaskArea;
  /** From the area down to the task's parent. */
  readonly above: readonly Task[];
  /** Directly below it, by number. */
  readonly below: readonly Task[];
  /** Tasks that it replaced, and those that replaced it, by number. */
  readonly predecessors: readonly Task[];
  readonly successors: readonly Task[];
  /** Latest first. */
  readonly events: readonly TaskEvent[];
  readonly catalogue: LoadedCatalogue;
}

/** One task by its number. */
export async function findTaskDetail(
  services: Services,
  alliance: Alliance,
  number: string,
): Promise<TaskDetail | undefined> {
  const catalogue = await loadCatalogue(services, alliance);
  const { areas, tasks, successions } = catalogue;
  const task = tasks.find((known) => known.number === number);
  const area = areas.find(({ id }) => id === task?.areaId);
  if (!task || !area) return undefined;
  const before = new Set(successions.filter(({ newId }) => newId === task.id).map(({ oldId }) => oldId));
  const after = new Set(successions.filter(({ oldId }) => oldId === task.id).map(({ newId }) => newId));
  const inOrder = orderTree(tasks).map((line) => line.task);
  const { database } = services;
  return {
    task,
    area,
    above: ancestorsOf(tasks, task.parentId).toReversed(),
    below: inOrder.filter(({ parentId }) => parentId === task.id),
    predecessors: inOrder.filter(({ id }) => before.has(id)),
    successors: inOrder.filter(({ id }) => after.has(id)),
    events: await database.inAlliance(alliance.id, (tx) => listTaskEvents(tx, task.id)),
    catalogue,
  };
}
