import type { Result } from '../../../../foundation/result.ts';
import type { Authority } from './decide-authority.ts';
import type { Decider } from './member-bodies.ts';

/** The answer to "Darf ich das allein entscheiden?"; `may` is null where nobody can say. */
export interface Alone {
  readonly may: boolean | null;
  readonly because: string;
}

/** The answer from the rule on who decides; what it refuses is the reason why nobody can say. */
export const aloneOf = (authority: Result<Authority, string>): Alone =>
  authority.ok
    ? { may: authority.value.alone, because: authority.value.reason }
    : { may: null, because: authority.error };

/** The same where who decides was settled before. */
export const aloneBy = (decidedBy: Decider, because: string): Alone => ({
  may: decidedBy === 'leitung',
  because,
});
