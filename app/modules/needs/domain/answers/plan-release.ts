import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Answer } from './answer.ts';
import type { SheetAnswer } from './answer-content.ts';

/** An answer that is released: its answer is given. */
export type GivenAnswer = SheetAnswer & { readonly answer: Answer };

/**
 * What a release makes known: every answer that is given, last round's values included. Tasks without an answer are
 * missing and stay so; a sheet without a single answer is not released.
 */
export function planRelease(answers: readonly SheetAnswer[]): Result<readonly GivenAnswer[], string> {
  const given = answers.flatMap((answer) => {
    const { answer: said } = answer;
    return said === null ? [] : [{ ...answer, answer: said }];
  });
  return given.length === 0 ? fail(NOTHING) : ok(given);
}

const NOTHING =
  'Der Bogen ist leer: Beantworten Sie mindestens eine Aufgabe. Wer an nichts Interesse hat, antwortet „Kein Interesse“.';
