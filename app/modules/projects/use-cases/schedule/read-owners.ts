import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { MemberRecord } from '../../../region/index.ts';
import { readCandidates, readParticipantsAt } from '../participation/read-participants.ts';

/** A member that may see to an item. */
export interface Owner {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Who may see to an item: the members that take part, before the start those that the charter is meant for. */
export async function readOwners(
  tx: Tx,
  undertakingId: string,
  members: readonly MemberRecord[],
  day: CalendarDate,
): Promise<Owner[]> {
  const part = await readParticipantsAt(tx, undertakingId, day, members);
  const found = part.length > 0 ? part : await readCandidates(tx, undertakingId, members);
  return found.map(({ memberId: id, memberKey: key, name }) => ({ id, key, name }));
}
