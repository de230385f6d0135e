import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { readActingMembers, type Viewer } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import { waitingSheet } from '../../domain/inbox/waiting-sheet.ts';
import { listOpenSheets } from '../../store/open-sheet-store.ts';
import { readOwnMemberKeys } from '../rounds/read-own-sheets.ts';

/** Sheets that a person has to fill in or to release: as head, as the head's deputy, as delegate. */
export async function readWaitingSheets(
  tx: Tx,
  { principal, allianceId }: Pick<Viewer, 'principal' | 'allianceId'>,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const sheets = await listOpenSheets(tx);
  if (sheets.length === 0) return [];
  const own = await readOwnMemberKeys(tx, principal, allianceId, today);
  if (own.size === 0) return [];
  const heads = new Set(
    (await readActingMembers(tx, principal, allianceId, today)).map(({ memberKey }) => memberKey),
  );
  const members = new Map((await listMembers(tx)).map(({ id, member }) => [id, member]));
  return sheets.flatMap(({ memberId, ...sheet }) => {
    const member = members.get(memberId);
    if (!member || !own.has(member.key)) return [];
    const part = heads.has(member.key) ? 'leitung' : 'beauftragte';
    return waitingSheet({ ...sheet, memberKey: member.key, member: member.name }, part) ?? [];
  });
}
