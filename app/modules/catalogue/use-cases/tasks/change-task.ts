import { germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkTask, type TaskField, type TaskForm } from '../../domain/tasks/check-task.ts';
import { describeChanges, taskInWords } from '../../domain/tasks/describe-changes.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import type { Task, TaskDetails } from '../../domain/tasks/task.ts';
import { descendantsOf } from '../../domain/tasks/task-tree.ts';
import { moveTasks, updateTask } from '../../store/task-store.ts';
import { actOnCatalogue, type CatalogueScope } from './act-on-catalogue.ts';

export interface TaskChangeOrder {
  readonly number: string;
  /** Version the edit started from. */
  readonly version: number;
  readonly form: TaskForm;
  /** Account that acts. */
  readonly actor: string;
}

export type TaskChangeProblem =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal<TaskField>[] }
  /** Someone else changed the task meanwhile: both are to be shown. */
  | { readonly kind: 'conflict' };

/** Changes what is said about a task; what stands below it moves along into another area. Refuses crossing edits. */
export const changeTask = (
  services: Services,
  alliance: Alliance,
  { number, version, form, actor }: TaskChangeOrder,
): Promise<Result<'changed' | 'unchanged', TaskChangeProblem>> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const task = scope.tasks.find((known) => known.number === number);
    if (!task) return fail({ kind: 'unknown' as const });
    const checked = checkTask(form, scope, task);
    if (!checked.ok) return fail({ kind: 'refused' as const, refusals: checked.error });
    if (task.version !== version) return fail({ kind: 'conflict' as const });
    return ok(await save(scope, task, checked.value));
  });

async function save(
  scope: CatalogueScope,
  task: Task,
  details: TaskDetails,
): Promise<'changed' | 'unchanged'> {
  const { areas, tasks } = scope;
  const changes = describeChanges(taskInWords(task, areas, tasks), taskInWords(details, areas, tasks));
  if (changes.length === 0) return 'unchanged';
  await updateTask(scope.tx, task.id, details);
  if (details.areaId !== task.areaId) {
    const below = descendantsOf(tasks, task.id).map(({ id }) => id);
    await moveTasks(scope.tx, below, details.areaId);
  }
  await scope.tell([{ taskId: task.id, text: `Geändert: ${germanList(changes)}.` }]);
  const { areaId, parentId, title, description, longVacant } = task;
  await scope.record({
    action: 'task.changed',
    subject: { kind: 'task', id: task.number },
    before: { areaId, parentId, title, description, longVacant },
    after: details,
  });
  return 'changed';
}
