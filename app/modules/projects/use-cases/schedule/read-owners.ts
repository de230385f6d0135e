import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { MemberRecord } from '../../../region/index.ts';
import { listCandidates } from '../../store/candidate-store.ts';
import { listParticipationsAt } from '../../store/participation-store.ts';

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
  const part = (await listParticipationsAt(tx, day)).filter(
    (entry) => entry.undertakingId === undertakingId && entry.participates,
  );
  const ids = new Set(
    (part.length > 0 ? part : await listCandidates(tx, undertakingId)).map(({ memberId }) => memberId),
  );
  return members.filter(({ id }) => ids.has(id)).map(({ id, member: { key, name } }) => ({ id, key, name }));
}
