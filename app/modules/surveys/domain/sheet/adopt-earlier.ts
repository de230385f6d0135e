import { sameAnswer } from '../answers/changes-between.ts';
import { readTyped } from '../answers/read-typed.ts';
import { typedOf } from '../answers/typed.ts';
import type { Answer, Question } from '../questionnaire/question.ts';
import type { AnswerChange } from './plan-save.ts';

/**
 * What an earlier survey says in place of what was left open; what was typed stays. An earlier answer that the question
 * does not take any more is left out, and so are files. Nothing is saved by it: whoever adopts it looks at it first.
 */
export const adoptEarlier = <Change extends AnswerChange>(
  questions: readonly Question[],
  changes: readonly Change[],
  earlier: ReadonlyMap<string, Answer>,
): Change[] =>
  changes.map((change) => {
    const question = questions.find(({ key }) => key === change.questionKey);
    const found = question && earlier.get(question.key);
    if (!question || !found || question.kind === 'datei' || !isOpen(question, change)) return change;
    const typed = { ...typedOf(question, found), note: '' };
    return readTyped(question, typed).ok ? { ...change, typed } : change;
  });

function isOpen(question: Question, { typed }: AnswerChange): boolean {
  const read = readTyped(question, typed);
  return read.ok && read.value === null;
}

/** The questions that still say what an earlier survey said, beside whatever their notes explain. */
export const stillEarlier = (
  questions: readonly Question[],
  changes: readonly AnswerChange[],
  earlier: ReadonlyMap<string, Answer>,
): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ questionKey, typed }) => {
      const question = questions.find(({ key }) => key === questionKey);
      const found = earlier.get(questionKey);
      const read = question && readTyped(question, typed);
      const isSame = found && read?.ok && read.value && sameAnswer(plain(found), plain(read.value));
      return isSame ? [questionKey] : [];
    }),
  );

const plain = ({ value }: Answer): Answer => ({ value, note: '' });
