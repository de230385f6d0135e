import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { NoticeViewer } from '../../domain/notices/visible-notice.ts';
import { readViewer } from '../circulation/read-viewer.ts';

/** What someone may see of the notices of an alliance on a day. */
export async function readNoticeViewer(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  today: CalendarDate,
): Promise<NoticeViewer> {
  const { seesAll, memberKeys } = await readViewer(tx, principal, allianceId, today);
  return { seesAll, memberKeys, isController: rolesIn(principal, allianceId, today).includes('controller') };
}
