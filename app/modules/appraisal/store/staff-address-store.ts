import { sql } from 'kysely';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isRecipientGroup } from '../domain/information/recipient-group.ts';
import type { StaffAddress } from '../domain/information/staff-address.ts';

export interface StaffAddressEntry extends StaffAddress {
  readonly memberId: string;
}

/** Every entry of every member, the earliest first. */
export async function listStaffAddresses(tx: Tx): Promise<StaffAddressEntry[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.staff_address')
    .selectAll()
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    group: knownWord(row.group_key, isRecipientGroup),
    validFrom: calendarDate(row.valid_from),
    exists: row.present,
    address: row.address,
    isSample: row.is_sample,
  }));
}

/** Until the transaction ends nobody else changes the addresses of the member, even where it had none so far. */
export async function holdStaffAddresses(tx: Tx, memberId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('appraisal.staff_address ' || ${memberId}::text, 0))`.execute(
    queries(tx),
  );
}

/** Adds what holds from a day on; what was entered for the same day before is replaced. */
export async function saveStaffAddresses(
  tx: Tx,
  allianceId: string,
  entries: readonly StaffAddressEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ memberId, group, validFrom, exists, address, isSample }) => ({
    alliance_id: allianceId,
    member_id: memberId,
    group_key: group,
    valid_from: validFrom,
    present: exists,
    address,
    is_sample: isSample,
  }));
  await queries(tx)
    .insertInto('appraisal.staff_address')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'member_id', 'group_key', 'valid_from']).doUpdateSet(({ ref }) => ({
        present: ref('excluded.present'),
        address: ref('excluded.address'),
        is_sample: ref('excluded.is_sample'),
      })),
    )
    .execute();
}
