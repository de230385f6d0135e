import type { Acting } from '../acting.ts';
import { recordChange } from './record-change.ts';

/**
 * Makes the function that tells the audit trail what was done to things of one kind: `recordActing('survey')` tells
 * "survey.opened" of the survey with an id. Call what it makes last, as `recordChange`. `Act` names the acts there are.
 */
export const recordActing =
  <Act extends string = string>(kind: string) =>
  (
    { tx, alliance, at, actor }: Pick<Acting, 'tx' | 'alliance' | 'at' | 'actor'>,
    id: string,
    act: Act,
    after: unknown,
    before?: unknown,
  ): Promise<void> =>
    recordChange(tx, {
      chain: alliance.id,
      at,
      actor,
      action: `${kind}.${act}`,
      subject: { kind, id },
      before,
      after,
    });
