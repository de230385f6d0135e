import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { PartyViewer } from '../../domain/circulation/visible-parties.ts';
import { type ActingMember, readActingMembers } from '../authority/read-acting-members.ts';

/** Roles that see every member with its state. */
const SEES_ALL: readonly Role[] = ['coordinator', 'steering', 'auditor'];
/** Roles that read for the member they hold it for; project groups and centres see no contributions. */
const READS_OWN: readonly Role[] = ['head', 'delegate', 'treasurer'];

/** Who looks at documents, and what they may do there. */
export interface DocumentViewer extends PartyViewer {
  /** Works for the office: drafts, sends, records on behalf, seals. */
  readonly isOffice: boolean;
  /** Members that the viewer may answer for. */
  readonly actsFor: readonly ActingMember[];
}

/** What someone may see and do of the documents of an alliance on a day. */
export async function readViewer(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  today: CalendarDate,
): Promise<DocumentViewer> {
  const held = rolesIn(principal, allianceId, today);
  const actsFor = await readActingMembers(tx, principal, allianceId, today);
  const own = principal.grants.flatMap((grant) =>
    grant.allianceId === allianceId &&
    READS_OWN.includes(grant.role) &&
    grant.memberKey !== null &&
    (grant.validTo === null || grant.validTo >= today)
      ? [grant.memberKey]
      : [],
  );
  return {
    isOffice: held.includes('coordinator'),
    seesAll: held.some((role) => SEES_ALL.includes(role)),
    actsFor,
    memberKeys: [...new Set([...own, ...actsFor.map(({ memberKey }) => memberKey)])],
  };
}
