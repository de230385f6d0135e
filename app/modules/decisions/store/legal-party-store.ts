import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { LegalParty } from '../domain/authority/legal-party-name.ts';

/** A recorded legal name with whose it is. */
export interface LegalPartyRecord extends LegalParty {
  readonly memberId: string;
}

/** The recorded legal names of all members, each history earliest first. */
export async function listLegalParties(tx: Tx): Promise<LegalPartyRecord[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.legal_party')
    .selectAll()
    .orderBy('member_id')
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    validFrom: calendarDate(row.valid_from),
    name: row.name,
    source: row.source,
    isSample: row.is_sample,
  }));
}

/** Adds a legal name; a second one of a member for the same day throws. */
export async function insertLegalParty(tx: Tx, allianceId: string, record: LegalPartyRecord): Promise<void> {
  await queries(tx)
    .insertInto('decisions.legal_party')
    .values({
      alliance_id: allianceId,
      member_id: record.memberId,
      valid_from: record.validFrom,
      name: record.name,
      source: record.source,
      is_sample: record.isSample,
    })
    .execute();
}

/** Takes out the name that begins on a day. */
export async function deleteLegalParty(tx: Tx, memberId: string, validFrom: CalendarDate): Promise<void> {
  await queries(tx)
    .deleteFrom('decisions.legal_party')
    .where('member_id', '=', memberId)
    .where('valid_from', '=', validFrom)
    .execute();
}
