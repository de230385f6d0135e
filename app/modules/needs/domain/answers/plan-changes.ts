import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type AnswerSource, type SheetAnswer, sameContent } from './answer-content.ts';
import { type AnswerChange, type AnswerRefusal, planAnswer } from './plan-answer.ts';

/** A refused field of one change. `task`: the task is not part of what may be answered, or stands there twice. */
export interface ChangeRefusal {
  readonly taskId: string;
  readonly field: AnswerRefusal['field'] | 'task';
  readonly message: string;
}

export type ChangesFailure =
  | { readonly kind: 'refused'; readonly refusals: readonly ChangeRefusal[] }
  | { readonly kind: 'conflict'; readonly current: readonly SheetAnswer[] };

/** The answers of all named tasks afterwards, and those among them that are to be written. */
export interface PlannedChanges {
  readonly all: readonly SheetAnswer[];
  readonly changed: readonly SheetAnswer[];
}

/**
 * Plans many changes at once, all or nothing: first what cannot be taken at all, then what someone else has changed
 * since. A change that leaves an answer as it is writes nothing, so that last round's value stays one.
 */
export function planChanges(
  current: ReadonlyMap<string, SheetAnswer>,
  changes: readonly AnswerChange[],
  by: { readonly source: Exclude<AnswerSource, 'vorrunde'>; readonly label: string },
): Result<PlannedChanges, ChangesFailure> {
  const strangers = changes.flatMap((change, index) => unexpected(current, changes, change, index));
  if (strangers.length > 0) return fail({ kind: 'refused', refusals: strangers });
  const crossed = changes.flatMap((change) => crossing(current.get(change.taskId), change));
  if (crossed.length > 0) return fail({ kind: 'conflict', current: crossed });
  const planned = changes.map((change) => planOne(current, change, by));
  const refusals = planned.flatMap((one) => (one.ok ? [] : one.error));
  if (refusals.length > 0) return fail({ kind: 'refused', refusals });
  const all = planned.flatMap((one) => (one.ok ? [one.value] : []));
  return ok({ all, changed: all.filter((answer) => answer !== current.get(answer.taskId)) });
}

function unexpected(
  current: ReadonlyMap<string, SheetAnswer>,
  changes: readonly AnswerChange[],
  { taskId }: AnswerChange,
  index: number,
): readonly ChangeRefusal[] {
  if (!current.has(taskId)) return [{ taskId, field: 'task', message: NOT_ASKED }];
  const first = changes.findIndex((change) => change.taskId === taskId);
  return first < index ? [{ taskId, field: 'task', message: TWICE }] : [];
}

function planOne(
  current: ReadonlyMap<string, SheetAnswer>,
  change: AnswerChange,
  by: { readonly source: SheetAnswer['source']; readonly label: string },
): Result<SheetAnswer, readonly ChangeRefusal[]> {
  const { taskId } = change;
  const before = current.get(taskId);
  if (!before) return fail([{ taskId, field: 'task', message: NOT_ASKED }]);
  const planned = planAnswer(before, change);
  if (!planned.ok) return fail(planned.error.map((refusal) => ({ taskId, ...refusal })));
  if (sameContent(before, planned.value)) return ok(before);
  const written = { source: by.source, byLabel: by.label, version: before.version + 1 };
  return ok({ taskId, ...planned.value, ...written });
}

/** What stands there, where someone else has written something else meanwhile. The same twice is no conflict. */
function crossing(before: SheetAnswer | undefined, change: AnswerChange): readonly SheetAnswer[] {
  if (!before || before.version === change.version) return [];
  const planned = planAnswer(before, change);
  return planned.ok && sameContent(before, planned.value) ? [] : [before];
}

const NOT_ASKED =
  'Diese Aufgabe gehört nicht zu dem, was Sie hier beantworten. Laden Sie die Seite oder das Formular neu.';
const TWICE = 'Diese Aufgabe steht zweimal da. Lassen Sie eine der beiden Angaben weg.';
