import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Ids of the members for whose head an address may act on a day. */
export async function listDeputyMemberIds(tx: Tx, address: string, day: CalendarDate): Promise<string[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.deputy')
    .select('member_id')
    .distinct()
    .where('address', '=', address)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute();
  return rows.map((row) => row.member_id);
}
