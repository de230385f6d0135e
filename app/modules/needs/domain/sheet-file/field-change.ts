import { ANSWER_LABELS, ANSWERS } from '../answers/answer.ts';
import type { AnswerField } from '../answers/answer-content.ts';
import type { AnswerChange } from '../answers/plan-answer.ts';
import { YES } from './form-layout.ts';

/** A cell as what it changes. Answers are known by their labels, whatever their case; other words stay for the refusal. */
export function fieldChange(field: AnswerField, cell: string): Partial<AnswerChange> {
  const typed = cell.trim();
  if (field === 'longVacant') return { longVacant: typed.toLowerCase() === YES };
  if (field !== 'answer') return { [field]: typed };
  const known = ANSWERS.find((answer) => ANSWER_LABELS[answer].toLowerCase() === typed.toLowerCase());
  return { answer: known ?? typed };
}
