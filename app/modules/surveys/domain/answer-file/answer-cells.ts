import { answerJson, readAnswerJson } from '../answers/answer-json.ts';
import type { Answer } from '../questionnaire/question.ts';

/** A cell holds 32,767 units; 15,000 characters of two units each fit, and none is cut in half. */
const PARTS = /[\s\S]{1,15000}/gu;

/** An answer in as many cells as it needs. */
export const answerCells = (answer: Answer | undefined): string[] =>
  answer === undefined ? [] : (JSON.stringify(answerJson(answer)).match(PARTS) ?? []);

/** Reads what `answerCells` wrote; null where it is anything else. */
export function readAnswerCells(cells: readonly string[]): Answer | undefined | null {
  const text = cells.join('');
  if (text === '') return undefined;
  try {
    return readAnswerJson(JSON.parse(text));
  } catch {
    return null;
  }
}
