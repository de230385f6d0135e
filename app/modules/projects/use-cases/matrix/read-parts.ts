import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type Participation, takesPart } from '../../domain/participation/participation.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listParticipationsAt } from '../../store/participation-store.ts';
import { readAgreedMembers } from './read-agreed-members.ts';

/** How a member stands to an undertaking on a day. */
export interface MemberPart extends Participation {
  readonly undertakingId: string;
  readonly memberId: string;
}

/** Who stands how to what on a day: what is recorded, and who agreed to a charter before anything is. */
export async function readParts(
  tx: Tx,
  undertakings: readonly UndertakingRecord[],
  day: CalendarDate,
): Promise<readonly MemberPart[]> {
  const agreed = await readAgreedMembers(tx, undertakings, day);
  const isAgreed = (part: MemberPart): boolean =>
    agreed.some(
      ({ undertakingId, memberId }) => undertakingId === part.undertakingId && memberId === part.memberId,
    );
  const recorded = (await listParticipationsAt(tx, day)).filter((part) => takesPart(part) || !isAgreed(part));
  const isRecorded = (part: MemberPart): boolean =>
    recorded.some(
      ({ undertakingId, memberId }) => undertakingId === part.undertakingId && memberId === part.memberId,
    );
  return [...recorded, ...agreed.filter((part) => !isRecorded(part))];
}
