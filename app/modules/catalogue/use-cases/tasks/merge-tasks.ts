import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { type MergeField, type MergeForm, type MergePlan, planMerge } from '../../domain/tasks/plan-merge.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import { insertTasks } from '../../store/task-store.ts';
import { actOnCatalogue, type CatalogueScope } from './act-on-catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { replaceTasks } from './replace-tasks.ts';

type Planned = Result<MergePlan, readonly Refusal<MergeField>[]>;

/** What a merge would do; nothing is written. */
export const planTaskMerge = async (
  services: Services,
  alliance: Alliance,
  form: MergeForm,
): Promise<Planned> => planMerge(form, await loadCatalogue(services, alliance));

/** Lets several tasks go into one, a new one or one of the catalogue, and answers its number. */
export const mergeTasks = (
  services: Services,
  alliance: Alliance,
  { form, actor }: { readonly form: MergeForm; readonly actor: string },
): Promise<Result<string, readonly Refusal<MergeField>[]>> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const planned = planMerge(form, scope);
    if (!planned.ok) return fail(planned.error);
    const { sources, target, on, reason } = planned.value;
    const newTaskId = await keepTarget(scope, planned.value);
    await replaceTasks(scope, {
      pairs: sources.map((old) => ({ old, new: { id: newTaskId, number: target.number } })),
      kind: 'zusammenlegung',
      on,
      reason,
    });
    await scope.record({
      action: 'task.merged',
      subject: { kind: 'task', id: target.number },
      after: { sources: sources.map(({ number }) => number), on, reason },
    });
    return ok(target.number);
  });

/** The id of the task that the others go into; a new one is added first. */
async function keepTarget({ tx, allianceId }: CatalogueScope, { target, on }: MergePlan): Promise<string> {
  if ('id' in target) return target.id;
  const id = newId();
  await insertTasks(tx, allianceId, [{ ...target, id, origin: 'eigen', addedOn: on, isSample: false }]);
  return id;
}
