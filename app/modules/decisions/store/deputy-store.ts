import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Deputy } from '../domain/authority/deputy.ts';

/** Ids of the members for whose head an address may act on a day. */
export async function listDeputyMemberIds(tx: Tx, address: string, day: CalendarDate): Promise<string[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.deputy')
    .select('member_id')
    .distinct()
    .where('address', '=', address.toLowerCase())
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute();
  return rows.map((row) => row.member_id);
}

/** All deputies of a member, past and future ones too, by first day. */
export async function listDeputies(tx: Tx, memberId: string): Promise<Deputy[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.deputy')
    .selectAll()
    .where('member_id', '=', memberId)
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    memberId: row.member_id,
    kind: row.kind === 'abwesenheit' ? 'abwesenheit' : 'allgemein',
    address: row.address,
    office: row.office,
    validFrom: calendarDate(row.valid_from),
    validTo: row.valid_to === null ? null : calendarDate(row.valid_to),
    isSample: row.is_sample,
  }));
}

/** Adds deputies. */
export async function insertDeputies(tx: Tx, allianceId: string, deputies: readonly Deputy[]): Promise<void> {
  if (deputies.length === 0) return;
  const rows = deputies.map((deputy) => ({
    alliance_id: allianceId,
    id: deputy.id,
    member_id: deputy.memberId,
    kind: deputy.kind,
    address: deputy.address,
    office: deputy.office,
    valid_from: deputy.validFrom,
    valid_to: deputy.validTo,
    is_sample: deputy.isSample,
  }));
  await queries(tx).insertInto('decisions.deputy').values(rows).execute();
}

/** Sets the last day of a deputy. */
export async function endDeputy(tx: Tx, id: string, validTo: CalendarDate): Promise<void> {
  await queries(tx).updateTable('decisions.deputy').set({ valid_to: validTo }).where('id', '=', id).execute();
}

/** Takes out a deputy. */
export async function deleteDeputy(tx: Tx, id: string): Promise<void> {
  await queries(tx).deleteFrom('decisions.deputy').where('id', '=', id).execute();
}
