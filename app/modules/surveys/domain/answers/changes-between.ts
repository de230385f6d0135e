import type { Answer, Answers, Question, Questionnaire } from '../questionnaire/question.ts';
import { answerJson } from './answer-json.ts';
import { answerText } from './answer-text.ts';

/** What differs in one question between two states of a sheet. */
export interface AnswerDifference {
  readonly question: Question;
  /** As it is shown; '' where it was not answered. */
  readonly before: string;
  readonly after: string;
}

/** The questions whose answers or notes differ, in the order of the sheet. */
export const changesBetween = (
  { questions }: Questionnaire,
  before: Answers,
  after: Answers,
): AnswerDifference[] =>
  questions.flatMap((question) => {
    const [old, now] = [before.get(question.key), after.get(question.key)];
    return sameAnswer(old, now)
      ? []
      : [{ question, before: withNote(question, old), after: withNote(question, now) }];
  });

/** Whether two answers say the same, to the note. */
export const sameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && JSON.stringify(answerJson(a)) === JSON.stringify(answerJson(b)));

/** An answer with its note, as differences show it. */
export const withNote = (question: Question, answer: Answer | undefined): string =>
  [answerText(question, answer), answer?.value && answer.note ? `Bemerkung: ${answer.note}` : '']
    .filter((part) => part !== '')
    .join('\n');
