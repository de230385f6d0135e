import type { FormOwner } from '../../domain/answer-file/build-form.ts';
import type { StandingAnswer } from '../../domain/answer-file/preview-form.ts';
import { typedOf } from '../../domain/answers/typed.ts';
import type { AnswerChange } from '../../domain/sheet/plan-save.ts';
import type { LoadedSheet } from '../answers/read-sheet.ts';

/** Whose form it is. */
export const formOwner = ({
  survey,
  member: { member },
}: Pick<LoadedSheet, 'survey' | 'member'>): FormOwner => ({
  surveyId: survey.id,
  surveyTitle: survey.title,
  isSample: survey.isSample,
  questionnaire: `${survey.questionnaireId}/${survey.questionnaireNumber}`,
  memberKey: member.key,
  memberName: member.name,
});

/** The answers of a sheet as they stand, with their edits; those that were taken back, too. */
export const standingAnswers = ({
  records,
  answers,
}: Pick<LoadedSheet, 'records' | 'answers'>): ReadonlyMap<string, StandingAnswer> =>
  new Map(
    [...records].map(([key, { version, byLabel }]) => [key, { version, byLabel, answer: answers.get(key) }]),
  );

/** A file is never taken from a form: what was attached stays, whatever travelled through the browser. */
export function withKeptFile(
  { questionnaire, answers }: Pick<LoadedSheet, 'questionnaire' | 'answers'>,
  change: AnswerChange,
): AnswerChange {
  const question = questionnaire.questions.find(({ key }) => key === change.questionKey);
  const file = question ? typedOf(question, answers.get(question.key)).file : null;
  return { ...change, typed: { ...change.typed, file } };
}
