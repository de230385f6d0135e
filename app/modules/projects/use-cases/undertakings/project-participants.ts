import type { MemberRecord } from '../../../region/index.ts';
import { isInvolved, type Participation } from '../../domain/participation/participation.ts';
import type { ParticipationRecord } from '../../store/participation-store.ts';

export interface ProjectParticipant extends Participation {
  readonly memberKey: string;
  readonly memberName: string;
}

/** Who is involved in one undertaking, in the order of the alliance's lists, from its participations on a day. */
export const participantsOf = (
  members: readonly MemberRecord[],
  records: readonly ParticipationRecord[],
): ProjectParticipant[] =>
  members.flatMap(({ id, member }) => {
    const record = records.find((entry) => entry.memberId === id);
    return record && isInvolved(record)
      ? [{ ...record, memberKey: member.key, memberName: member.name }]
      : [];
  });
