import type { FieldError } from '../../../../ui/notice.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import type { ConsistencyCheck } from '../../domain/questionnaire/question.ts';
import type { QuestionnairePage } from '../../use-cases/questionnaire/load-library.ts';

export interface QuestionnaireViewProps {
  readonly path: string;
  readonly base: string;
  readonly page: QuestionnairePage;
  readonly shown: QuestionnaireVersion;
  readonly mayEdit: boolean;
  readonly changeNote: string;
  /** The check as it was chosen, where it was refused. */
  readonly check: ConsistencyCheck | undefined;
  readonly errors: readonly FieldError[];
  readonly message: string | undefined;
}
