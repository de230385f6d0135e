import { ANSWER_LABELS } from './answer.ts';
import type { AnswerContent } from './answer-content.ts';

/** What a row says in short: "Interesse, Dringlichkeit 7", "Kein Interesse", "offen". */
export function answerText({ answer, urgency }: Pick<AnswerContent, 'answer' | 'urgency'>): string {
  if (answer === null) return 'offen';
  return urgency === null ? ANSWER_LABELS[answer] : `${ANSWER_LABELS[answer]}, Dringlichkeit ${urgency}`;
}

/** All of a row in one line, for a choice between two answers and for what is read aloud. */
export const contentText = (content: AnswerContent): string =>
  [
    answerText(content),
    content.partner && `mit ${content.partner}`,
    content.longVacant && 'seit Jahren unbesetzt',
    content.ownNumber && `eigene Nummer ${content.ownNumber}`,
    content.remark && `Bemerkung: ${content.remark}`,
  ]
    .filter(Boolean)
    .join('; ');
