import { answerJson, readAnswerJson } from '../answers/answer-json.ts';
import type { Answer } from '../questionnaire/question.ts';

/** An answer as the sheet keeps it now, or as it stood when a form was written. */
export interface KeptAnswer {
  /** Null where nobody had answered. */
  readonly answer: Answer | null;
  /** Edit of the answer; 0 where nobody had answered. */
  readonly version: number;
}

export const NOTHING_KEPT: KeptAnswer = { answer: null, version: 0 };

/** A cell holds 32,767 units; 15,000 characters of two units each fit, and none is cut in half. */
const PARTS = /[\s\S]{1,15000}/gu;

/** An answer in as many cells as it needs. */
export const answerCells = (answer: Answer | null): string[] =>
  answer === null ? [] : (JSON.stringify(answerJson(answer)).match(PARTS) ?? []);

/** Reads what `answerCells` wrote; undefined where it is anything else. */
export function readAnswerCells(cells: readonly string[]): Answer | null | undefined {
  const text = cells.join('');
  if (text === '') return null;
  try {
    return readAnswerJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}
