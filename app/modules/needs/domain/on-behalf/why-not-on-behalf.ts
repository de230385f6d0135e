import type { SheetState } from '../answers/answer.ts';

/** What decides whether the office may enter an answer for a municipality. */
export interface SheetHistory {
  readonly state: SheetState;
  /** Whether anything in the sheet was written by the municipality itself in this round. */
  readonly hasOwnAnswers: boolean;
  /** Whether the last release was one on behalf, with its proof. */
  readonly wasReleasedOnBehalf: boolean;
}

/**
 * Why the office may not enter an answer on behalf of a municipality; null where it may. It may where the municipality
 * has written nothing itself: otherwise it would see ratings before the round is released (practice 9), and would write
 * over what the head is responsible for. What it entered on behalf it may correct.
 */
export function whyNotOnBehalf({ state, hasOwnAnswers, wasReleasedOnBehalf }: SheetHistory): string | null {
  if (state === 'freigegeben' && !wasReleasedOnBehalf) return RELEASED;
  return hasOwnAnswers ? BEGUN : null;
}

const RELEASED =
  'Diese Kommune hat ihren Bogen selbst freigegeben; daran ändert nur sie etwas. Bitten Sie ihre Leitung, den Bogen wieder zu öffnen und neu freizugeben.';
const BEGUN =
  'Diese Kommune arbeitet selbst an ihrem Bogen; Sie sehen ihn vor der Freigabe nicht. Bitten Sie ihre Leitung, ihn fertigzustellen und freizugeben.';
