import { ANSWER_LABELS } from '../answers/answer.ts';
import type { AnswerContent, AnswerField } from '../answers/answer-content.ts';
import { YES } from './form-layout.ts';

/** An answer as the cells of the form show it; missing is empty, never zero. */
export const contentTexts = (content: AnswerContent): Readonly<Record<AnswerField, string>> => ({
  answer: content.answer === null ? '' : ANSWER_LABELS[content.answer],
  urgency: content.urgency === null ? '' : String(content.urgency),
  partner: content.partner,
  longVacant: content.longVacant ? YES : '',
  ownNumber: content.ownNumber,
  remark: content.remark,
});
