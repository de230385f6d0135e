import type { CrossingField } from '../../../../ui/crossing.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { SurveyDraft } from '../../domain/life/plan-survey.ts';
import type { SurveyForm } from '../../use-cases/life/open-survey-form.ts';

export interface SurveyFormViewProps {
  readonly action: string;
  readonly back: string;
  readonly libraryHref: string;
  readonly title: string;
  readonly form: SurveyForm;
  readonly draft: SurveyDraft;
  readonly hidden: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
  /** What somebody else saved meanwhile, beside what was typed. */
  readonly crossing?: readonly CrossingField[] | undefined;
}
