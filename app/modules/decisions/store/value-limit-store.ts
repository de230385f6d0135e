import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { ValueLimit } from '../domain/authority/value-limit.ts';

/** A value limit with whose it is. */
export interface ValueLimitRecord extends ValueLimit {
  readonly memberId: string;
}

/** The value limits of all members, each history earliest first. */
export async function listValueLimits(tx: Tx): Promise<ValueLimitRecord[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.value_limit')
    .selectAll()
    .orderBy('member_id')
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    validFrom: calendarDate(row.valid_from),
    headCents: cents(row.head_cents),
    executiveCents: row.executive_cents === null ? null : cents(row.executive_cents),
    source: row.source,
    isSample: row.is_sample,
  }));
}

/** Adds value limits; a second one of a member for the same day throws. */
export async function insertValueLimits(
  tx: Tx,
  allianceId: string,
  records: readonly ValueLimitRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((record) => ({
    alliance_id: allianceId,
    member_id: record.memberId,
    valid_from: record.validFrom,
    head_cents: record.headCents,
    executive_cents: record.executiveCents,
    source: record.source,
    is_sample: record.isSample,
  }));
  await queries(tx).insertInto('decisions.value_limit').values(rows).execute();
}

/** Takes out the limit that begins on a day. */
export async function deleteValueLimit(tx: Tx, memberId: string, validFrom: CalendarDate): Promise<void> {
  await queries(tx)
    .deleteFrom('decisions.value_limit')
    .where('member_id', '=', memberId)
    .where('valid_from', '=', validFrom)
    .execute();
}
