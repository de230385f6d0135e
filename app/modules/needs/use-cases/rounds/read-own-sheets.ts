import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readActingMembers } from '../../../decisions/index.ts';

/** Keys of the members on whose sheets someone works: as head, as the head's deputy, as delegate. */
export async function readOwnMemberKeys(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  today: CalendarDate,
): Promise<ReadonlySet<string>> {
  const acting = await readActingMembers(tx, principal, allianceId, today);
  const delegated = principal.grants.flatMap(({ allianceId: where, role, memberKey, validTo }) =>
    where === allianceId &&
    role === 'delegate' &&
    memberKey !== null &&
    (validTo === null || validTo >= today)
      ? [memberKey]
      : [],
  );
  return new Set([...acting.map(({ memberKey }) => memberKey), ...delegated]);
}
