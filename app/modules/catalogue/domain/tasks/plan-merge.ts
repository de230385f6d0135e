import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { checkActDay, checkLeaving } from './check-act.ts';
import { type Catalogue, checkNewTask } from './check-task.ts';
import { checkReason } from './check-text.ts';
import type { Refusal } from './refusal.ts';
import { isActiveOn, type Task, type TaskDetails } from './task.ts';

/** A merge as typed. Where `number` names a task that holds, the others go into it; else it becomes a new one. */
export interface MergeForm {
  /** Numbers of the tasks that end, parted by commas or blanks. */
  readonly sources: string;
  readonly number: string;
  readonly title: string;
  readonly areaId: string;
  readonly parent: string;
  readonly on: string;
  readonly reason: string;
}
export type MergeField = keyof MergeForm;

export type NewTask = TaskDetails & { readonly number: string };

export interface MergePlan {
  /** They end on the day. */
  readonly sources: readonly Task[];
  readonly target: Task | NewTask;
  readonly on: CalendarDate;
  readonly reason: string;
}

/**
 * Decides whether tasks may become one: at least two with the task they go into, all of them holding, none of them twice,
 * none into itself, and nothing below them. A new task counts as vacant for years where all of them are.
 */
export function planMerge(
  form: MergeForm,
  catalogue: Catalogue,
): Result<MergePlan, readonly Refusal<MergeField>[]> {
  const existing = catalogue.tasks.find(({ number }) => number === form.number.trim());
  const isInto = existing !== undefined && isActiveOn(existing, catalogue.today);
  const sources = readSources(form.sources, isInto ? existing : undefined, catalogue);
  const target = isInto ? ok(existing) : newTarget(form, sources.ok ? sources.value : [], catalogue);
  const born = [...(sources.ok ? sources.value : []), ...(isInto ? [existing] : [])];
  const on = checkActDay(form.on, born, catalogue.today);
  const reason = checkReason(form.reason);
  if (sources.ok && target.ok && on.ok && reason.ok)
    return ok({ sources: sources.value, target: target.value, on: on.value, reason: reason.value });
  return fail([
    ...(sources.ok ? [] : [{ field: 'sources' as const, message: sources.error }]),
    ...(target.ok ? [] : target.error),
    ...(on.ok ? [] : [{ field: 'on' as const, message: on.error }]),
    ...(reason.ok ? [] : [{ field: 'reason' as const, message: reason.error }]),
  ]);
}

function readSources(
  text: string,
  into: Task | undefined,
  { tasks, today }: Catalogue,
): Result<readonly Task[], string> {
  const numbers = text.split(/[\s,;]+/).filter((number) => number !== '');
  const repeated = numbers.find((number, place) => numbers.indexOf(number) !== place);
  if (repeated) return fail(`Die Nummer ${repeated} steht zweimal da. Nennen Sie jede Aufgabe einmal.`);
  if (numbers.length + (into ? 1 : 0) < 2)
    return fail('Nennen Sie mindestens zwei Aufgaben, zum Beispiel „101, 102“.');
  if (into && numbers.includes(into.number))
    return fail(
      `Die Aufgabe ${into.number} kann nicht in sich selbst aufgehen. Streichen Sie ihre Nummer hier.`,
    );
  const unknown = numbers.filter((number) => !tasks.some((task) => task.number === number));
  if (unknown.length > 0)
    return fail(`Im Katalog gibt es keine Aufgabe ${germanList(unknown)}. Prüfen Sie die Nummern.`);
  const found = tasks.filter(({ number }) => numbers.includes(number));
  const stays = found.map((task) => checkLeaving(task, tasks, today)).find((leaving) => !leaving.ok);
  if (stays && !stays.ok) return stays;
  if (into && found.some(({ id }) => id === into.parentId))
    return fail(`Die Aufgabe ${into.number} steht unter einer von ihnen. Ordnen Sie sie zuerst anders ein.`);
  return ok(found);
}

function newTarget(
  form: MergeForm,
  sources: readonly Task[],
  catalogue: Catalogue,
): Result<NewTask, readonly Refusal<MergeField>[]> {
  const longVacant = sources.length > 0 && sources.every((task) => task.longVacant);
  const checked = checkNewTask({ ...form, description: '', longVacant }, catalogue);
  if (!checked.ok)
    return fail(
      checked.error.flatMap(({ field, message }) => (field === 'description' ? [] : [{ field, message }])),
    );
  if (sources.some(({ id }) => id === checked.value.parentId))
    return fail([
      {
        field: 'parent',
        message:
          'Diese Aufgabe endet durch die Zusammenlegung. Wählen Sie eine andere übergeordnete Aufgabe.',
      },
    ]);
  return checked;
}
