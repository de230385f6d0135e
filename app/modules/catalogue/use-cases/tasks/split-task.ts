import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { planSplit, type SplitField, type SplitForm, type SplitPlan } from '../../domain/tasks/plan-split.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import { insertTasks } from '../../store/task-store.ts';
import { actOnCatalogue } from './act-on-catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { replaceTasks } from './replace-tasks.ts';

interface Order {
  readonly number: string;
  readonly form: SplitForm;
}
type Refusals = readonly Refusal<SplitField>[];

/** What a split would do; nothing is written. Undefined where there is no such task. */
export async function planTaskSplit(
  services: Services,
  alliance: Alliance,
  { number, form }: Order,
): Promise<Result<SplitPlan, Refusals> | undefined> {
  const catalogue = await loadCatalogue(services, alliance);
  const source = catalogue.tasks.find((task) => task.number === number);
  return source && planSplit(source, form, catalogue);
}

/** Lets several new tasks replace one. Undefined where there is no such task. */
export const splitTask = (
  services: Services,
  alliance: Alliance,
  { number, form, actor }: Order & { readonly actor: string },
): Promise<Result<'split', Refusals> | undefined> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const source = scope.tasks.find((task) => task.number === number);
    if (!source) return undefined;
    const planned = planSplit(source, form, scope);
    if (!planned.ok) return fail(planned.error);
    const { parts, on, reason } = planned.value;
    const added = parts.map((part) => ({
      ...part,
      id: newId(),
      origin: 'eigen' as const,
      addedOn: on,
      isSample: false,
    }));
    await insertTasks(scope.tx, scope.allianceId, added);
    await replaceTasks(scope, {
      pairs: added.map((part) => ({ old: source, new: part })),
      kind: 'teilung',
      on,
      reason,
    });
    await scope.record({
      action: 'task.split',
      subject: { kind: 'task', id: number },
      after: { parts: parts.map(({ number: part, title }) => `${part} ${title}`), on, reason },
    });
    return ok('split');
  });
