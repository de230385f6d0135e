import type { Charter } from './charter.ts';
import type { CharterParty, CharterStanding } from './charter-standing.ts';

/**
 * Members that were asked to sign and take no part, but are still named by the charter, perhaps with an amount. The
 * signatures hold all the same; only a charter that goes out again loses the name.
 */
export const declinedInText = (
  { state, declined }: Pick<CharterStanding, 'state' | 'declined'>,
  { members }: Pick<Charter, 'members'>,
): readonly CharterParty[] =>
  state === 'zeichnung' || state === 'gezeichnet'
    ? declined.filter(({ memberKey }) => members.some((member) => member.memberKey === memberKey))
    : [];
