import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { listDeputyMemberIds } from '../../store/deputy-store.ts';

/** A member that someone may answer for, as its head or as the head's deputy. */
export interface ActingMember {
  readonly memberKey: string;
  readonly capacity: 'leitung' | 'vertretung';
}

/** The members that a person may answer for on a day: by role `head`, or as recorded deputy. */
export async function readActingMembers(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  today: CalendarDate,
): Promise<ActingMember[]> {
  const heads = principal.grants.flatMap(({ allianceId: where, role, memberKey, validTo }) =>
    where === allianceId && role === 'head' && memberKey !== null && (validTo === null || validTo >= today)
      ? [memberKey]
      : [],
  );
  const deputised = (await deputisedKeys(tx, principal.address, today)).filter((key) => !heads.includes(key));
  return [
    ...[...new Set(heads)].map((memberKey) => ({ memberKey, capacity: 'leitung' as const })),
    ...deputised.map((memberKey) => ({ memberKey, capacity: 'vertretung' as const })),
  ];
}

/** Few people deputise for anyone: the members are only asked for where someone does. */
async function deputisedKeys(tx: Tx, address: string, today: CalendarDate): Promise<string[]> {
  const ids = await listDeputyMemberIds(tx, address, today);
  if (ids.length === 0) return [];
  return (await listMembers(tx)).filter(({ id }) => ids.includes(id)).map(({ member }) => member.key);
}
