import type { FieldError } from '../../../../ui/notice.tsx';
import type { SurveyRefusal } from '../../domain/life/plan-survey.ts';
import type { StepRefusal } from '../../domain/life/survey-steps.ts';

type Place = Pick<FieldError, 'field' | 'label'>;

const DRAFT_FIELDS: Readonly<Record<SurveyRefusal['field'], Place>> = {
  title: { field: 'titel', label: 'Titel' },
  introduction: { field: 'einfuehrung', label: 'Einführung' },
  questionnaire: { field: 'fragebogen', label: 'Fragebogen' },
  referenceYear: { field: 'jahr', label: 'Bezugsjahr' },
  dueOn: { field: 'frist', label: 'Frist' },
  scope: { field: 'umfang', label: 'Umfang' },
  members: { field: 'kommunen', label: 'Kommunen' },
  project: { field: 'titel', label: 'Projekt' },
  conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' },
};

const STEP_FIELDS: Readonly<Record<StepRefusal['field'], Place>> = {
  state: { field: 'schritte', label: 'Stand' },
  dueOn: { field: 'frist', label: 'Frist' },
  members: { field: 'schritte', label: 'Kommunen' },
  released: { field: 'schritte', label: 'Bögen' },
  project: { field: 'schritte', label: 'Projekt' },
  conflict: { field: 'schritte', label: 'Zwischenzeitlich geändert' },
};

export const draftErrors = (refusals: readonly SurveyRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...DRAFT_FIELDS[field], message }));

export const stepErrors = (refusals: readonly StepRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...STEP_FIELDS[field], message }));

/** Somebody was faster: 409; anything else that was refused: 422. */
export const surveyStatus = (refusals: readonly { readonly field: string }[]): 409 | 422 =>
  refusals.some(({ field }) => field === 'conflict' || field === 'state') ? 409 : 422;
