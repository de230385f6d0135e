import type { SheetAnswer } from './answer-content.ts';

/** How much of a sheet, or of one area of it, is answered. `answered` is `prefilled` and `fresh` together. */
export interface SheetProgress {
  readonly tasks: number;
  readonly answered: number;
  /** Answered by last round's value alone. */
  readonly prefilled: number;
  /** Answered in this round. */
  readonly fresh: number;
  readonly missing: number;
  readonly interested: number;
}

type Counted = Pick<SheetAnswer, 'answer' | 'source'>;

/** Counts the answers of a sheet. A task without an answer is missing, whatever else was typed about it. */
export function countProgress(answers: readonly Counted[]): SheetProgress {
  const answered = answers.filter(({ answer }) => answer !== null);
  const prefilled = answered.filter(({ source }) => source === 'vorrunde').length;
  return {
    tasks: answers.length,
    answered: answered.length,
    prefilled,
    fresh: answered.length - prefilled,
    missing: answers.length - answered.length,
    interested: answered.filter(({ answer }) => answer === 'interesse').length,
  };
}

/** "112 aus der Vorrunde, 9 neu, 29 offen"; without a round before "9 beantwortet, 29 offen". */
export const progressText = ({ prefilled, fresh, missing }: SheetProgress): string =>
  prefilled > 0
    ? `${prefilled} aus der Vorrunde, ${fresh} neu, ${missing} offen`
    : `${fresh} beantwortet, ${missing} offen`;
