import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import type { Question } from '../../domain/questionnaire/question.ts';
import type { ComparisonViewProps } from './block-panel.tsx';

export type MatrixProps = ComparisonViewProps & {
  readonly members: readonly ComparedMember[];
  readonly questions: readonly Question[];
};
