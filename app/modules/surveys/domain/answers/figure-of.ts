import { type Millionths, millionths } from '../../../../foundation/decimal.ts';
import type { Answers, AnswerValue } from '../questionnaire/question.ts';

/** A figure that can be compared: amounts in euro. Null where there is none. */
export function figureOf(value: AnswerValue | null | undefined): Millionths | null {
  if (!value) return null;
  switch (value.kind) {
    case 'zahl':
      return value.value;
    case 'betrag':
      return millionths(value.cents * 10_000n);
    case 'personal':
    case 'auswahl':
    case 'text':
    case 'tabelle':
    case 'datei':
      return null;
  }
}

export const figureAt = (answers: Answers, key: string): Millionths | null =>
  figureOf(answers.get(key)?.value);
