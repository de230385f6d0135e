import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkActDay, checkLeaving } from '../../domain/tasks/check-act.ts';
import { checkReason } from '../../domain/tasks/check-text.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import { isActiveOn } from '../../domain/tasks/task.ts';
import { ancestorsOf } from '../../domain/tasks/task-tree.ts';
import { listSuccessions } from '../../store/succession-store.ts';
import { updateRetired } from '../../store/task-store.ts';
import { actOnCatalogue } from './act-on-catalogue.ts';

export interface RetireForm {
  readonly on: string;
  readonly reason: string;
}
export type RetireField = keyof RetireForm | 'task';

interface Order {
  readonly number: string;
  /** Account that acts. */
  readonly actor: string;
}

/** Gives a task up from a day on; its number and its ratings stay. Answers undefined where there is no such task. */
export const retireTask = (
  services: Services,
  alliance: Alliance,
  { number, form, actor }: Order & { readonly form: RetireForm },
): Promise<Result<'retired', readonly Refusal<RetireField>[]> | undefined> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const task = scope.tasks.find((known) => known.number === number);
    if (!task) return undefined;
    const leaving = checkLeaving(task, scope.tasks, scope.today);
    const on = checkActDay(form.on, [task], scope.today);
    const reason = checkReason(form.reason);
    if (!leaving.ok || !on.ok || !reason.ok)
      return fail([
        ...(leaving.ok ? [] : [{ field: 'task' as const, message: leaving.error }]),
        ...(on.ok ? [] : [{ field: 'on' as const, message: on.error }]),
        ...(reason.ok ? [] : [{ field: 'reason' as const, message: reason.error }]),
      ]);
    const after = { on: on.value, reason: reason.value };
    await updateRetired(scope.tx, [task.id], after);
    await scope.tell([{ taskId: task.id, text: `Aufgegeben: ${reason.value}` }]);
    await scope.record({ action: 'task.retired', subject: { kind: 'task', id: number }, after });
    return ok('retired');
  });

/**
 * Takes a task up again that was given up. Refuses one that others replaced: they would stand for it twice; and one below
 * a task that is given up itself. Answers undefined where there is no such task.
 */
export const reinstateTask = (
  services: Services,
  alliance: Alliance,
  { number, actor }: Order,
): Promise<Result<'reinstated' | 'unchanged', string> | undefined> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const task = scope.tasks.find((known) => known.number === number);
    if (!task) return undefined;
    if (isActiveOn(task, scope.today)) return ok('unchanged');
    const successions = await listSuccessions(scope.tx);
    if (successions.some(({ oldId }) => oldId === task.id))
      return fail('An die Stelle dieser Aufgabe sind andere getreten. Legen Sie eine neue Aufgabe an.');
    const above = ancestorsOf(scope.tasks, task.parentId).find((parent) => !isActiveOn(parent, scope.today));
    if (above)
      return fail(
        `Die übergeordnete Aufgabe ${above.number} ist abgelöst. Ordnen Sie diese zuerst anders ein.`,
      );
    await updateRetired(scope.tx, [task.id], { on: null, reason: '' });
    await scope.tell([{ taskId: task.id, text: 'Wieder aufgenommen.' }]);
    await scope.record({
      action: 'task.reinstated',
      subject: { kind: 'task', id: number },
      before: { on: task.retiredOn, reason: task.retiredReason },
    });
    return ok('reinstated');
  });
