import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Succession } from './succession.ts';
import { isActiveOn, type Task } from './task.ts';
import { compareNumbers } from './task-number.ts';

type Known = Pick<Task, 'id' | 'number' | 'retiredOn' | 'retiredReason'>;

/** What the answer rests on: all tasks, retired ones too, and all successions. */
export interface TaskHistory {
  readonly tasks: readonly Known[];
  readonly successions: readonly Succession[];
}

/** What a task is on a day. `reason` tells the way there in German sentences; empty where nothing happened. */
export type ResolvedTask =
  | { readonly kind: 'same'; readonly taskIds: readonly [string]; readonly reason: '' }
  /** Other tasks stand for it, by number; each once. */
  | { readonly kind: 'replaced'; readonly taskIds: readonly string[]; readonly reason: string }
  /** It was given up, or everything that replaced it was. */
  | { readonly kind: 'given-up'; readonly taskIds: readonly []; readonly reason: string };

/**
 * Resolves a task to those that stand for it on a day, following merges and splits that hold by then to their end. A
 * round compares its tasks with those of an earlier one by this rule. Refuses an unknown task and a history that goes
 * round in a circle.
 */
export function resolveTask(
  taskId: string,
  day: CalendarDate,
  history: TaskHistory,
): Result<ResolvedTask, string> {
  const found = follow(taskId, day, history, []);
  if (!found.ok) return found;
  const reason = [...new Set(found.value.steps)].join(' ');
  const tasks = [...new Map(found.value.ends.map((task) => [task.id, task])).values()];
  const taskIds = tasks.toSorted((a, b) => compareNumbers(a.number, b.number)).map(({ id }) => id);
  if (taskIds.length === 0) return ok({ kind: 'given-up', taskIds: [], reason });
  return reason === ''
    ? ok({ kind: 'same', taskIds: [taskId], reason })
    : ok({ kind: 'replaced', taskIds, reason });
}

interface Trail {
  readonly ends: readonly Known[];
  readonly steps: readonly string[];
}

function follow(
  taskId: string,
  day: CalendarDate,
  history: TaskHistory,
  path: readonly string[],
): Result<Trail, string> {
  const task = history.tasks.find(({ id }) => id === taskId);
  if (!task) return fail('Diese Aufgabe steht nicht im Katalog.');
  if (path.includes(taskId))
    return fail(`Die Nachfolge der Aufgabe ${task.number} führt im Kreis auf sie selbst zurück.`);
  const next = history.successions.filter(({ oldId, on }) => oldId === taskId && on <= day);
  if (next.length === 0)
    return ok(
      isActiveOn(task, day) ? { ends: [task], steps: [] } : { ends: [], steps: [givenUpSentence(task)] },
    );
  let trail: Trail = { ends: [], steps: [successionSentence(task, next, history.tasks)] };
  for (const { newId } of next) {
    const further = follow(newId, day, history, [...path, taskId]);
    if (!further.ok) return further;
    trail = {
      ends: [...trail.ends, ...further.value.ends],
      steps: [...trail.steps, ...further.value.steps],
    };
  }
  return ok(trail);
}

const givenUpSentence = ({ number, retiredOn, retiredReason }: Known): string =>
  `Nr. ${number} wurde${retiredOn ? ` am ${germanDate(retiredOn)}` : ''} aufgegeben${retiredReason === '' ? '' : ` (${retiredReason})`}.`;

/** "Nr. 101 ging am 01.10.2026 in Nr. 205 auf (Grund)." All successions of one task are of one kind and day. */
export function successionSentence(
  { number }: Pick<Task, 'number'>,
  successions: readonly Succession[],
  tasks: readonly Pick<Task, 'id' | 'number'>[],
): string {
  const [first] = successions;
  if (!first) return '';
  const numbers = successions
    .map(({ newId }) => tasks.find(({ id }) => id === newId)?.number ?? '?')
    .toSorted(compareNumbers);
  const into = `Nr. ${germanList(numbers)}`;
  const act =
    first.kind === 'teilung'
      ? `wurde am ${germanDate(first.on)} in ${into} geteilt`
      : `ging am ${germanDate(first.on)} in ${into} auf`;
  return `Nr. ${number} ${act} (${first.reason}).`;
}
