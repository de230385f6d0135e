import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Addresses that may act for the heads of members on a day. */
export async function listDeputyAddresses(
  tx: Tx,
  day: CalendarDate,
): Promise<readonly { readonly memberId: string; readonly address: string }[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.deputy')
    .select(['member_id', 'address'])
    .distinct()
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .orderBy('member_id')
    .orderBy('address')
    .execute();
  return rows.map((row) => ({ memberId: row.member_id, address: row.address }));
}

/** Whoever may act for the head of a member on a day, with the office held; absence before general. */
export async function listDeputiesOnDay(
  tx: Tx,
  day: CalendarDate,
): Promise<readonly { readonly memberId: string; readonly address: string; readonly office: string }[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.deputy')
    .select(['member_id as memberId', 'address', 'office'])
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .orderBy('kind')
    .orderBy('valid_from')
    .execute();
  return rows;
}
