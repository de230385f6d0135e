import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  type FieldMarks,
  MARKS,
  SURVEY_FIELD_LABELS,
  SURVEY_FIELDS,
  type SurveyAnswer,
  type SurveyField,
  type SurveyMark,
} from './survey-field.ts';

/** A mark as a form sends it, or empty. */
export type SurveyForm = Readonly<Record<SurveyField, Readonly<Record<keyof FieldMarks, string>>>>;

export interface SurveyRefusal {
  readonly field: SurveyField;
  readonly horizon: keyof FieldMarks;
  readonly message: string;
}

/** Reads the answer of a head: all fields, today and in the future. What is missing is named one by one. */
export function readSurveyAnswer(form: SurveyForm): Result<SurveyAnswer, readonly SurveyRefusal[]> {
  const refusals: SurveyRefusal[] = [];
  const markOf = (field: SurveyField, horizon: keyof FieldMarks): SurveyMark => {
    const mark = MARKS.find((known) => String(known) === form[field][horizon]);
    if (mark === undefined) refusals.push({ field, horizon, message: missing(field, horizon) });
    return mark ?? 0;
  };
  const answer = mapFields((field) => ({ today: markOf(field, 'today'), future: markOf(field, 'future') }));
  return refusals.length === 0 ? ok(answer) : fail(refusals);
}

const missing = (field: SurveyField, horizon: keyof FieldMarks): string =>
  `Wählen Sie zu „${SURVEY_FIELD_LABELS[field]}“ eine Antwort für ${horizon === 'today' ? 'heute' : 'in fünf Jahren'}.`;

/** One value a field. */
export const mapFields = <Value>(
  makeValue: (field: SurveyField) => Value,
): Readonly<Record<SurveyField, Value>> =>
  Object.fromEntries(SURVEY_FIELDS.map((field) => [field, makeValue(field)])) as Record<SurveyField, Value>;
