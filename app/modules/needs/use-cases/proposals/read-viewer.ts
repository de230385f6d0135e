import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import type { MemberRecord } from '../../../region/index.ts';
import type { ProposalViewer } from '../../domain/proposals/proposal-viewer.ts';

const SEES_ALL: readonly Role[] = ['coordinator', 'steering', 'auditor'];
/** Beside the head and its deputies. */
const ACTING: readonly Role[] = ['head', 'delegate'];
const READING: readonly Role[] = [...ACTING, 'treasurer'];

/** What someone may see and do of the proposals of an alliance on a day. */
export async function readViewer(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  members: readonly MemberRecord[],
  today: CalendarDate,
): Promise<ProposalViewer> {
  const roles = rolesIn(principal, allianceId, today);
  const voting = (await readActingMembers(tx, principal, allianceId, today)).map(
    ({ memberKey }) => memberKey,
  );
  const keysOf = (wanted: readonly Role[]): readonly string[] =>
    principal.grants.flatMap((grant) =>
      grant.allianceId === allianceId &&
      wanted.includes(grant.role) &&
      grant.memberKey !== null &&
      (grant.validTo === null || grant.validTo >= today)
        ? [grant.memberKey]
        : [],
    );
  const idsOf = (keys: readonly string[]): readonly string[] =>
    members.filter(({ member }) => keys.includes(member.key)).map(({ id }) => id);
  return {
    isOffice: roles.includes('coordinator'),
    isSteering: roles.includes('steering'),
    seesAll: roles.some((role) => SEES_ALL.includes(role)),
    memberIds: idsOf([...voting, ...keysOf(READING)]),
    actingIds: idsOf([...voting, ...keysOf(ACTING)]),
    votingIds: idsOf(voting),
    accountId: principal.accountId,
  };
}

/** In which capacity someone acts, as the log says it: never a name. */
export function capacityOf(viewer: ProposalViewer, memberName: string | undefined): string {
  if (viewer.isOffice) return 'Geschäftsstelle';
  if (viewer.isSteering) return 'Lenkungsgruppe';
  return memberName ?? 'Mitarbeit in der Allianz';
}
