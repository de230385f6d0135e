import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { checkDescription, checkTitle } from './check-text.ts';
import type { Refusal } from './refusal.ts';
import { isActiveOn, type Task, type TaskArea, type TaskDetails } from './task.ts';
import { checkNumber } from './task-number.ts';
import { decidePlace } from './task-place.ts';

export type TaskField = 'number' | 'title' | 'areaId' | 'parent' | 'description';

/** A task as typed. */
export interface TaskForm {
  readonly areaId: string;
  /** Number of the task it shall stand below; empty: none. */
  readonly parent: string;
  readonly title: string;
  readonly description: string;
  readonly longVacant: boolean;
}

/** A new task as typed: once given, a number stays. */
export type NewTaskForm = TaskForm & { readonly number: string };

/** What a form is checked against. */
export interface Catalogue {
  readonly areas: readonly TaskArea[];
  readonly tasks: readonly Task[];
  readonly today: CalendarDate;
}

type Checked = Result<TaskDetails, readonly Refusal<TaskField>[]>;

/** Reads what was typed about a task; `moved` is the task that is changed. Names every wrong field. */
export function checkTask(form: TaskForm, catalogue: Catalogue, moved?: Task): Checked {
  const title = checkTitle(form.title);
  const description = checkDescription(form.description);
  const place = decidePlace({ areaId: form.areaId, parentNumber: form.parent, moved }, catalogue);
  if (title.ok && description.ok && place.ok)
    return ok({
      ...place.value,
      title: title.value,
      description: description.value,
      longVacant: form.longVacant,
    });
  return fail([
    ...(title.ok ? [] : [{ field: 'title' as const, message: title.error }]),
    ...(place.ok ? [] : [place.error]),
    ...(description.ok ? [] : [{ field: 'description' as const, message: description.error }]),
  ]);
}

/** Reads a new task of the alliance's own. */
export function checkNewTask(
  form: NewTaskForm,
  catalogue: Catalogue,
): Result<TaskDetails & { readonly number: string }, readonly Refusal<TaskField>[]> {
  const number = checkFreeNumber(form.number, catalogue);
  const details = checkTask(form, catalogue);
  if (number.ok && details.ok) return ok({ ...details.value, number: number.value });
  return fail([
    ...(number.ok ? [] : [{ field: 'number' as const, message: number.error }]),
    ...(details.ok ? [] : details.error),
  ]);
}

/** A number that no task has or ever had, not even a retired one: rounds and minutes name tasks by it. */
export function checkFreeNumber(
  text: string,
  { tasks, today }: Pick<Catalogue, 'tasks' | 'today'>,
): Result<string, string> {
  const number = checkNumber(text);
  const taken = number.ok ? tasks.find((task) => task.number === number.value) : undefined;
  if (!number.ok || !taken) return number;
  return fail(
    isActiveOn(taken, today)
      ? `Die Nummer ${taken.number} hat schon „${taken.title}“. Wählen Sie eine freie Nummer.`
      : `Die Nummer ${taken.number} hatte „${taken.title}“, inzwischen abgelöst. Nummern werden nie neu vergeben: Wählen Sie eine andere.`,
  );
}
