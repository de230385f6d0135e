import type { Answers, Condition, Question, Questionnaire } from '../questionnaire/question.ts';
import { choiceLabel } from './answer-text.ts';

/**
 * Which questions are not asked, given what was answered: by key, with the sentence why. A condition holds only where
 * the question it looks at is asked itself; that stands before it, as the questionnaire makes sure, so no circle arises.
 */
export function whyNotAsked({ questions }: Questionnaire, answers: Answers): ReadonlyMap<string, string> {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const reasons = new Map<string, string>();
  for (const { key, condition } of questions) {
    const reason = condition && whyNot(condition, { byKey, reasons, answers });
    if (reason) reasons.set(key, reason);
  }
  return reasons;
}

/** The questions that are asked, in the order of the sheet. */
export function askedQuestions(questionnaire: Questionnaire, answers: Answers): Question[] {
  const reasons = whyNotAsked(questionnaire, answers);
  return questionnaire.questions.filter(({ key }) => !reasons.has(key));
}

interface Known {
  readonly byKey: ReadonlyMap<string, Question>;
  readonly reasons: ReadonlyMap<string, string>;
  readonly answers: Answers;
}

function whyNot(condition: Condition, { byKey, reasons, answers }: Known): string | null {
  const decisive = byKey.get(condition.question);
  if (!decisive || holds(condition, reasons, answers)) return null;
  const labels = condition.answers.map((value) => `„${choiceLabel(decisive, value)}“`);
  return `Wird nur gefragt, wenn „${decisive.label}“ mit ${EITHER.format(labels)} beantwortet ist.`;
}

const EITHER = new Intl.ListFormat('de', { type: 'disjunction' });

function holds(
  { question, answers: wanted }: Condition,
  reasons: Known['reasons'],
  answers: Answers,
): boolean {
  const value = answers.get(question)?.value;
  return (
    !reasons.has(question) && value?.kind === 'auswahl' && value.chosen.some((one) => wanted.includes(one))
  );
}
