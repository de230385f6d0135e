import type { FieldError } from '../../../../ui/notice.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import type { QuestionnairePage } from '../../use-cases/questionnaire/load-library.ts';

export interface QuestionnaireViewProps {
  readonly path: string;
  readonly base: string;
  readonly page: QuestionnairePage;
  readonly shown: QuestionnaireVersion;
  readonly mayEdit: boolean;
  readonly changeNote: string;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}
