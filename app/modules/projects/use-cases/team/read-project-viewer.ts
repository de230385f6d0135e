import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readViewer } from '../../../decisions/index.ts';
import type { ProjectViewer } from '../../domain/team/project-viewer.ts';

/** Who someone is towards the projects of an alliance on a day. */
export async function readProjectViewer(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  today: CalendarDate,
): Promise<ProjectViewer> {
  const { isOffice, seesAll, actsFor } = await readViewer(tx, principal, allianceId, today);
  const own = principal.grants.flatMap((grant) =>
    grant.allianceId === allianceId &&
    grant.memberKey !== null &&
    (grant.validTo === null || grant.validTo >= today)
      ? [grant.memberKey]
      : [],
  );
  const answered = actsFor.map(({ memberKey }) => memberKey);
  return { isOffice, seesAll, actsFor: answered, memberKeys: [...new Set([...own, ...answered])] };
}
