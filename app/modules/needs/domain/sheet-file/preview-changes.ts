import { ANSWER_LABELS, isAnswer } from '../answers/answer.ts';
import type { AnswerContent, AnswerField, SheetAnswer } from '../answers/answer-content.ts';
import { type AnswerChange, planAnswer } from '../answers/plan-answer.ts';
import { planChanges } from '../answers/plan-changes.ts';
import { contentTexts } from './content-texts.ts';
import { FORM_FIELDS, YES } from './form-layout.ts';

/** A field that would change, as the form writes it. */
export interface FieldDifference {
  readonly field: AnswerField;
  readonly before: string;
  readonly after: string;
}

/** One task of a form that would change, or that someone else has changed since the form was fetched. */
export interface PreviewedChange {
  readonly change: AnswerChange;
  readonly differences: readonly FieldDifference[];
  /** What stands there now by someone else; absent where nothing crosses. */
  readonly crossed?: SheetAnswer;
}

const BY = { source: 'tabelle', label: '' } as const;

/** What a form would change in the sheet as it stands now. What stands there already is left out. */
export const previewChanges = (
  current: ReadonlyMap<string, SheetAnswer>,
  changes: readonly AnswerChange[],
): readonly PreviewedChange[] =>
  changes.flatMap((change) => {
    const before = current.get(change.taskId);
    if (!before) return [];
    const planned = planChanges(current, [change], BY);
    if (planned.ok) {
      const [after] = planned.value.changed;
      return after ? [{ change, differences: differencesOf(before, after) }] : [];
    }
    return [{ change, differences: crossingOf(before, change), crossed: before }];
  });

/** Against what stands there now, also where both do not fit together. */
function crossingOf(before: SheetAnswer, change: AnswerChange): readonly FieldDifference[] {
  const planned = planAnswer(before, change);
  if (planned.ok) return differencesOf(before, planned.value);
  const now = contentTexts(before);
  return FORM_FIELDS.flatMap((field) => {
    const typed = change[field];
    return typed === undefined ? [] : [{ field, before: now[field], after: typedText(typed) }];
  });
}

const typedText = (typed: string | boolean): string => {
  if (typeof typed === 'boolean') return typed ? YES : '';
  return isAnswer(typed) ? ANSWER_LABELS[typed] : typed;
};

function differencesOf(before: AnswerContent, after: AnswerContent): readonly FieldDifference[] {
  const [was, is] = [contentTexts(before), contentTexts(after)];
  return FORM_FIELDS.flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, before: was[field], after: is[field] }],
  );
}
