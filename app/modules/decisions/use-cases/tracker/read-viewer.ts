import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { MatterViewer } from '../../domain/tracker/view-of-matter.ts';
import { readActingMembers } from '../authority/read-acting-members.ts';

/** What a person may see of matters and enter into them. */
export interface TrackerViewer extends MatterViewer {
  /** Creates matters, changes paths and figures, enters on behalf of everyone. */
  readonly isCoordinator: boolean;
  /** Members for which the person enters papers and results: head, deputy, delegate. */
  readonly actingKeys: readonly string[];
  /** Among them those that the person decides for: head, deputy. */
  readonly decidingKeys: readonly string[];
}

/** Roles that enter for their member, beside the head's deputies; a treasurer reads along. */
const ENTERING: readonly Role[] = ['head', 'delegate'];
const READING: readonly Role[] = [...ENTERING, 'treasurer'];

/** What a principal may see and enter on a day. */
export async function readViewer(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  today: CalendarDate,
): Promise<TrackerViewer> {
  const roles = rolesIn(principal, allianceId, today);
  const acting = await readActingMembers(tx, principal, allianceId, today);
  const keysOf = (wanted: readonly Role[]): readonly string[] =>
    principal.grants.flatMap(({ allianceId: where, role, memberKey, validTo }) =>
      where === allianceId &&
      wanted.includes(role) &&
      memberKey !== null &&
      (validTo === null || validTo >= today)
        ? [memberKey]
        : [],
    );
  const decidingKeys = acting.map(({ memberKey }) => memberKey);
  const actingKeys = [...new Set([...decidingKeys, ...keysOf(ENTERING)])];
  return {
    isCoordinator: roles.includes('coordinator'),
    seesAllPaths: roles.some((role) => role === 'coordinator' || role === 'steering' || role === 'auditor'),
    seesNonPublic: roles.some((role) => role === 'coordinator' || role === 'auditor'),
    actingKeys,
    decidingKeys,
    ownKeys: [...new Set([...actingKeys, ...keysOf(READING)])],
  };
}

/** Whether a viewer may enter for a member, and in whose name the log says it was done. */
export function channelFor(viewer: TrackerViewer, memberKey: string): 'konto' | 'im-auftrag' | undefined {
  if (viewer.actingKeys.includes(memberKey)) return 'konto';
  return viewer.isCoordinator ? 'im-auftrag' : undefined;
}
