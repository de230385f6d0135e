import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkNewTask, type NewTaskForm, type TaskField } from '../../domain/tasks/check-task.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import { insertTasks } from '../../store/task-store.ts';
import { actOnCatalogue } from './act-on-catalogue.ts';

export interface NewTaskOrder {
  readonly form: NewTaskForm;
  /** Account that acts. */
  readonly actor: string;
}

/** Adds a task of the alliance's own and answers its number. */
export const addTask = (
  services: Services,
  alliance: Alliance,
  { form, actor }: NewTaskOrder,
): Promise<Result<string, readonly Refusal<TaskField>[]>> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const checked = checkNewTask(form, scope);
    if (!checked.ok) return fail(checked.error);
    const details = checked.value;
    const own = { origin: 'eigen' as const, addedOn: scope.today, isSample: false };
    const id = newId();
    await insertTasks(scope.tx, scope.allianceId, [{ ...details, ...own, id }]);
    await scope.tell([{ taskId: id, text: 'Als eigene Aufgabe angelegt.' }]);
    const subject = { kind: 'task', id: details.number };
    await scope.record({ action: 'task.added', subject, after: { ...details, ...own } });
    return ok(details.number);
  });
