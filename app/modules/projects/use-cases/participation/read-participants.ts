import { type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { Role } from '../../domain/participation/participation.ts';
import { listCandidates } from '../../store/candidate-store.ts';
import { listParticipationsAt } from '../../store/participation-store.ts';

/** A member with the roles that it has, or would have, in a project. */
export interface ProjectMember {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The members that take part in an undertaking on a day, in the order of every list of members. */
export async function readParticipantsAt(
  tx: Tx,
  undertakingId: string,
  date: CalendarDate,
  members?: readonly MemberRecord[],
): Promise<ProjectMember[]> {
  const records = await listParticipationsAt(tx, date, undertakingId);
  return inOrder(
    members ?? (await listMembers(tx)),
    records.filter(({ participates }) => participates),
  );
}

/** Later than any day that somebody can enter. */
const FOR_GOOD = calendarDate('9999-12-31');

/** The members whose participation nobody has ended yet, in the same order. */
export const readStayingMembers = (tx: Tx, undertakingId: string): Promise<ProjectMember[]> =>
  readParticipantsAt(tx, undertakingId, FOR_GOOD);

/** The members that the charter of an undertaking is meant for, in the same order. */
export const readCandidates = async (
  tx: Tx,
  undertakingId: string,
  members?: readonly MemberRecord[],
): Promise<ProjectMember[]> =>
  inOrder(members ?? (await listMembers(tx)), await listCandidates(tx, undertakingId));

type Row = Pick<ProjectMember, 'memberId' | 'roles'>;

const inOrder = (members: readonly MemberRecord[], rows: readonly Row[]): ProjectMember[] =>
  members.flatMap(({ id, member: { key, name } }) =>
    rows
      .filter(({ memberId }) => memberId === id)
      .map(({ roles }) => ({ memberId: id, memberKey: key, name, roles })),
  );
