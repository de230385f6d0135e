import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { Role } from '../../domain/participation/participation.ts';
import { listParticipationsAt } from '../../store/participation-store.ts';

export interface ParticipantOnDay {
  readonly memberKey: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The members that take part in an undertaking on a day, in the order of every list of members. */
export async function readParticipantsAt(
  tx: Tx,
  undertakingId: string,
  date: CalendarDate,
): Promise<ParticipantOnDay[]> {
  const found = (await listParticipationsAt(tx, date)).filter(
    (entry) => entry.undertakingId === undertakingId && entry.participates,
  );
  return (await listMembers(tx)).flatMap(({ id, member }) =>
    found
      .filter(({ memberId }) => memberId === id)
      .map(({ roles }) => ({ memberKey: member.key, name: member.name, roles })),
  );
}
