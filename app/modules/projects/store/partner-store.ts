import { calendarDate } from '../../../foundation/calendar-date.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isPartnerKind, isPartnerPart, type Partner } from '../domain/team/partner.ts';

/** A partner as it is kept; `steeredBy` is the id of the member here. */
export interface PartnerRecord extends Partner {
  readonly id: string;
  readonly undertakingId: string;
  /** Guards edits that cross. */
  readonly version: number;
}

/** The partners of an undertaking, ended ones too, in the order in which they came. */
export async function listPartners(tx: Tx, undertakingId: string): Promise<PartnerRecord[]> {
  const rows = await queries(tx)
    .selectFrom('projects.partner')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('valid_from')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    undertakingId: row.undertaking_id,
    name: row.name,
    kind: knownWord(row.kind, isPartnerKind),
    part: knownWord(row.part, isPartnerPart),
    steeredBy: row.steered_by,
    validFrom: calendarDate(row.valid_from),
    validTo: dayOf(row.valid_to),
    note: row.note,
    version: row.version,
  }));
}

/** Adds a partner and answers its id. */
export async function insertPartner(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  partner: Partner,
): Promise<string> {
  const id = newId();
  await queries(tx)
    .insertInto('projects.partner')
    .values({ alliance_id: allianceId, id, undertaking_id: undertakingId, ...toRow(partner) })
    .execute();
  return id;
}

/** Writes a partner anew; answers false where somebody else did so since `version`. */
export async function updatePartner(
  tx: Tx,
  { id, version }: Pick<PartnerRecord, 'id' | 'version'>,
  partner: Partner,
): Promise<boolean> {
  const { numUpdatedRows } = await queries(tx)
    .updateTable('projects.partner')
    .set({ ...toRow(partner), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const toRow = (partner: Partner) => ({
  name: partner.name,
  kind: partner.kind,
  part: partner.part,
  steered_by: partner.steeredBy,
  valid_from: partner.validFrom,
  valid_to: partner.validTo,
  note: partner.note,
});
