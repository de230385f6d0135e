import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { checkActDay, checkLeaving } from './check-act.ts';
import { type Catalogue, checkFreeNumber } from './check-task.ts';
import { checkReason, checkTitle } from './check-text.ts';
import type { NewTask } from './plan-merge.ts';
import type { Refusal } from './refusal.ts';
import type { Task } from './task.ts';

const PARTS_MAX = 20;

/** A split as typed. */
export interface SplitForm {
  /** The new tasks, one a line: number, then title. */
  readonly parts: string;
  readonly on: string;
  readonly reason: string;
}
export type SplitField = keyof SplitForm;

export interface SplitPlan {
  /** It ends on the day. */
  readonly source: Task;
  readonly parts: readonly NewTask[];
  readonly on: CalendarDate;
  readonly reason: string;
}

/**
 * Decides whether a task may become several: it holds, nothing stands below it, and there are 2 to 20 new ones with free
 * numbers. They stand where it stood and inherit its note about vacancy.
 */
export function planSplit(
  source: Task,
  form: SplitForm,
  catalogue: Catalogue,
): Result<SplitPlan, readonly Refusal<SplitField>[]> {
  const leaving = checkLeaving(source, catalogue.tasks, catalogue.today);
  const parts = leaving.ok ? readParts(form.parts, source, catalogue) : leaving;
  const on = checkActDay(form.on, [source], catalogue.today);
  const reason = checkReason(form.reason);
  if (parts.ok && on.ok && reason.ok)
    return ok({ source, parts: parts.value, on: on.value, reason: reason.value });
  return fail([
    ...(parts.ok ? [] : [{ field: 'parts' as const, message: parts.error }]),
    ...(on.ok ? [] : [{ field: 'on' as const, message: on.error }]),
    ...(reason.ok ? [] : [{ field: 'reason' as const, message: reason.error }]),
  ]);
}

function readParts(text: string, source: Task, catalogue: Catalogue): Result<readonly NewTask[], string> {
  const { areaId, parentId, longVacant } = source;
  const parts: NewTask[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const part = readPart(line, parts, catalogue);
    if (!part.ok) return fail(`Zeile ${index + 1}: ${part.error}`);
    parts.push({ areaId, parentId, longVacant, description: '', ...part.value });
  }
  if (parts.length < 2)
    return fail(
      'Nennen Sie mindestens zwei neue Aufgaben, jede in einer eigenen Zeile, zum Beispiel „101.1 Standesamt“.',
    );
  if (parts.length > PARTS_MAX) return fail(`Teilen Sie in höchstens ${PARTS_MAX} Aufgaben auf einmal.`);
  return ok(parts);
}

function readPart(
  line: string,
  before: readonly NewTask[],
  catalogue: Catalogue,
): Result<Pick<NewTask, 'number' | 'title'>, string> {
  const [, numberText = '', titleText = ''] = /^\s*([^\s;,]+)[\s;,]*(.*)$/.exec(line) ?? [];
  const number = checkFreeNumber(numberText, catalogue);
  if (!number.ok) return number;
  if (before.some((part) => part.number === number.value))
    return fail(`Die Nummer ${number.value} steht schon weiter oben. Geben Sie jeder Aufgabe ihre eigene.`);
  const title = checkTitle(titleText);
  return title.ok ? ok({ number: number.value, title: title.value }) : title;
}
