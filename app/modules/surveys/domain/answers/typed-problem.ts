import { fail, type Result } from '../../../../foundation/result.ts';

/** Which part of what was typed cannot be taken, and what to enter instead. */
export interface TypedProblem {
  readonly part: 'text' | 'chosen' | 'rows' | 'file' | 'note';
  /** Of `rows`: which row, from 0, as it was handed over with its blank ones. */
  readonly row?: number;
  /** Of `rows`: which column, from 0; absent where the row as a whole does not fit. */
  readonly column?: number;
  /** German sentence with the remedy. */
  readonly message: string;
}

export type ReadPart<T> = Result<T, readonly TypedProblem[]>;

export const refusePart = (part: TypedProblem['part'], message: string): ReadPart<never> =>
  fail([{ part, message }]);

/** Longest texts in characters, and most rows. */
export const TYPED_LIMITS = { text: 4000, note: 1000, cell: 300, rows: 200 } as const;
