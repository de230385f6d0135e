import type { FieldError } from '../../../../ui/notice.tsx';
import type { StageRefusal } from '../../domain/process/stage-order.ts';
import type { StageFormName } from './read-stage-form.ts';

const LABELS: Readonly<Record<StageRefusal['field'], string>> = {
  day: 'Tag',
  reason: 'Begründung',
  decision: 'Entscheidung',
  papers: 'Unterlagen',
  document: 'Freigabe',
  state: 'Stand',
  conflict: 'Zwischenzeitlich geändert',
};

/** Names of fields, within a form. */
const FIELDS: Readonly<Record<StageRefusal['field'], string>> = {
  day: 'tag',
  reason: 'grund',
  decision: 'entscheidung',
  papers: 'fehlt',
  document: 'schritte',
  state: 'schritte',
  conflict: 'schritte',
};

/** Id of a form's field. Fields outside all forms keep their name. */
export const fieldId = (form: StageFormName, name: string): string => `${form}-${name}`;

export const stageErrors = (form: StageFormName, refusals: readonly StageRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({
    field: FIELDS[field] === 'schritte' ? 'schritte' : fieldId(form, FIELDS[field]),
    label: LABELS[field],
    message,
  }));

/** The sentence at a field; undefined where it is right. */
export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
