import type { FieldError } from '../../../../ui/notice.tsx';
import type { SurveyPage } from '../../use-cases/life/load-survey.ts';

export interface SurveyViewProps {
  readonly base: string;
  readonly path: string;
  readonly page: SurveyPage;
  readonly typedDueOn: string;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}
