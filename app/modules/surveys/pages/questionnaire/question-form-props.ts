import type { CrossingField } from '../../../../ui/crossing.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { Question, QuestionKind } from '../../domain/questionnaire/question.ts';
import type { QuestionDraft } from '../../domain/questionnaire/read-question.ts';

export interface QuestionFormViewProps {
  readonly action: string;
  readonly back: string;
  readonly title: string;
  readonly kind: QuestionKind;
  readonly draft: QuestionDraft;
  /** Questions it may depend on: choices further up. */
  readonly choiceQuestions: readonly Extract<Question, { kind: 'auswahl' }>[];
  readonly version: number;
  readonly errors: readonly FieldError[];
  readonly crossing: readonly CrossingField[] | undefined;
}
