import type { SheetState } from '../life/sheet.ts';
import { isOnBehalf } from './writer.ts';

/** What decides whether office or project lead may enter answers for a member. */
export interface SheetHistory {
  readonly state: SheetState;
  /** In which capacity each answer was written. */
  readonly answers: readonly { readonly byLabel: string }[];
  /** The latest release; undefined before the first. */
  readonly lastRelease: { readonly proofSha256: string | null } | undefined;
}

/**
 * Why office and project lead may not enter for a member; null where they may: where it has written nothing itself. They
 * would otherwise see answers before their release, and write over what its head is responsible for (practice 9).
 */
export function whyNotOnBehalf({ state, answers, lastRelease }: SheetHistory): string | null {
  if (state === 'freigegeben' && lastRelease?.proofSha256 === null) return RELEASED;
  return answers.every(isOnBehalf) ? null : BEGUN;
}

const RELEASED =
  'Diese Kommune hat ihren Bogen selbst freigegeben; daran ändert nur sie etwas. Bitten Sie ihre Leitung, den Bogen wieder zu öffnen und neu freizugeben.';
const BEGUN =
  'Diese Kommune arbeitet selbst an ihrem Bogen; Sie sehen ihn vor der Freigabe nicht. Bitten Sie ihre Leitung, ihn fertigzustellen und freizugeben.';
