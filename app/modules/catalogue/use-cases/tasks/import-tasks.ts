import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { freeSlug } from '../../domain/tasks/check-area.ts';
import type { ImportFault, ImportTable } from '../../domain/tasks/import-table.ts';
import { planTaskImport, type TaskImportPlan } from '../../domain/tasks/plan-task-import.ts';
import { readTaskRows } from '../../domain/tasks/read-task-rows.ts';
import { insertAreas, type NewArea, updateArea } from '../../store/area-store.ts';
import { insertTasks, moveTasks, updateTask } from '../../store/task-store.ts';
import { actOnCatalogue, type CatalogueScope } from './act-on-catalogue.ts';

export interface TaskImportOrder {
  readonly table: ImportTable;
  /** Where the catalogue comes from, as its tasks will say. */
  readonly source: string;
  /** Account or command that acts. */
  readonly actor: string;
  /** Plan alone: nothing is written. */
  readonly dryRun: boolean;
  /** Fingerprint of the plan that was shown and confirmed; without one whatever the plan is now is done. */
  readonly confirmed?: string;
}

/** What an import does, or would do, and which columns of the file it does not read. */
export interface TaskImport extends TaskImportPlan {
  readonly ignored: readonly string[];
  readonly fingerprint: string;
}

export type TaskImportProblem =
  | { readonly kind: 'faulty'; readonly faults: readonly ImportFault[] }
  /** The catalogue changed since the plan was shown: this is what the import would do now. */
  | { readonly kind: 'outdated'; readonly plan: TaskImport };

/**
 * Takes a catalogue from a table over: all of it or, with one fault, nothing. What the file does not name stays. One
 * audit entry for the whole run.
 */
export const importTasks = (
  services: Services,
  alliance: Alliance,
  { table, source, actor, dryRun, confirmed }: TaskImportOrder,
): Promise<Result<TaskImport, TaskImportProblem>> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const read = readTaskRows(table);
    if (!read.ok) return fail({ kind: 'faulty' as const, faults: read.error });
    const planned = planTaskImport(read.value.rows, scope);
    if (!planned.ok) return fail({ kind: 'faulty' as const, faults: planned.error });
    const fingerprint = fingerprintOf(planned.value);
    const plan = { ...planned.value, ignored: read.value.ignored, fingerprint };
    if (confirmed !== undefined && confirmed !== fingerprint)
      return fail({ kind: 'outdated' as const, plan });
    if (!dryRun && writesAnything(plan)) await apply(scope, plan, source);
    return ok(plan);
  });

const fingerprintOf = (plan: TaskImportPlan): string =>
  createHash('sha256').update(JSON.stringify(plan)).digest('hex');

const writesAnything = ({ newAreas, changedAreas, added, changed }: TaskImportPlan): boolean =>
  [newAreas, changedAreas, added, changed].some((list) => list.length > 0);

async function apply(scope: CatalogueScope, plan: TaskImportPlan, source: string): Promise<void> {
  const areas = await keepAreas(scope, plan);
  const ids = new Map(plan.added.map(({ id }) => [id, newId()]));
  const real = <T extends { readonly areaId: string; readonly parentId: string | null }>(task: T): T => ({
    ...task,
    areaId: areas.get(task.areaId) ?? task.areaId,
    parentId: task.parentId === null ? null : (ids.get(task.parentId) ?? task.parentId),
  });
  const added = plan.added.map((task) => ({
    ...real(task),
    id: ids.get(task.id) ?? newId(),
    source,
    addedOn: scope.today,
    isSample: false,
  }));
  await insertTasks(scope.tx, scope.allianceId, added);
  await keepChanged(scope, {
    ...plan,
    changed: plan.changed.map((line) => ({ ...line, task: real(line.task) })),
  });
  await scope.tell([
    ...added.map(({ id }) => ({ taskId: id, text: `Eingelesen aus „${source}“.` })),
    ...plan.changed.map(({ task, changes }) => ({
      taskId: task.id,
      text: `Beim Einlesen von „${source}“ geändert: ${changes.join('; ')}.`,
    })),
  ]);
  await scope.record(auditOf(plan, source));
}

async function keepAreas(
  { tx, allianceId, areas }: CatalogueScope,
  { newAreas, changedAreas }: TaskImportPlan,
): Promise<ReadonlyMap<string, string>> {
  for (const area of changedAreas) await updateArea(tx, area.id, area);
  const rows: NewArea[] = [];
  for (const { name, number } of newAreas)
    rows.push({ name, number, slug: freeSlug(name, [...areas, ...rows]) });
  const ids = await insertAreas(tx, allianceId, rows);
  return new Map(newAreas.map(({ id, name }) => [id, ids.get(name) ?? '']));
}

/** A task that only moved along with the one above it keeps what is said about it. */
async function keepChanged({ tx, tasks }: CatalogueScope, { changed }: TaskImportPlan): Promise<void> {
  const before = new Map(tasks.map((task) => [task.id, task]));
  for (const { task } of changed) {
    const old = before.get(task.id);
    const isSame =
      old?.title === task.title &&
      old.parentId === task.parentId &&
      old.description === task.description &&
      old.longVacant === task.longVacant;
    if (isSame) await moveTasks(tx, [task.id], task.areaId);
    else await updateTask(tx, task.id, task);
  }
}

function auditOf({ newAreas, changedAreas, added, changed, unchanged }: TaskImportPlan, source: string) {
  return {
    action: 'task.imported',
    subject: { kind: 'task', id: 'block' },
    after: {
      source,
      unchanged,
      areas: [...newAreas, ...changedAreas].map(({ name }) => name),
      added: added.map(({ number, title }) => `${number} ${title}`),
      changed: changed.map(({ task, changes }) => `${task.number}: ${changes.join('; ')}`),
    },
  };
}
