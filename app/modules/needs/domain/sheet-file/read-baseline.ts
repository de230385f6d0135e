import { type AnswerContent, NO_CONTENT } from '../answers/answer-content.ts';
import { planAnswer } from '../answers/plan-answer.ts';
import type { FormTask } from './build-form.ts';
import { fieldChange } from './field-change.ts';
import { FORM_FIELDS } from './form-layout.ts';

/** What stood in the sheet when the form was written. */
export interface Baseline {
  /** Edit of the answer; 0 where nobody had written. */
  readonly version: number;
  readonly content: AnswerContent;
}

/** Reads the hidden sheet, by number of the task; undefined where it was damaged. Tasks that are gone are left out. */
export function readBaseline(
  rows: readonly (readonly string[])[],
  tasks: readonly FormTask[],
): ReadonlyMap<string, Baseline> | undefined {
  const baselines = new Map<string, Baseline>();
  for (const [number = '', version = '', ...texts] of rows.slice(1)) {
    const task = tasks.find((candidate) => candidate.number === number);
    if (!task) continue;
    const changes = FORM_FIELDS.map((field, index) => fieldChange(field, texts[index] ?? ''));
    const planned = planAnswer(NO_CONTENT, Object.assign({ taskId: task.id, version: 0 }, ...changes));
    if (!planned.ok || !/^\d{1,9}$/.test(version)) return undefined;
    baselines.set(number, { version: Number(version), content: planned.value });
  }
  return baselines.size > 0 ? baselines : undefined;
}
