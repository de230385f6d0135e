import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { TalkEntry } from '../domain/follow-up/check-talk.ts';

/** A note of a talk with one member about a round. */
export interface Talk extends TalkEntry {
  readonly id: string;
  readonly memberId: string;
  readonly isSample: boolean;
  readonly version: number;
}

/** The talks about a round, the latest first. */
export async function listTalks(tx: Tx, roundId: string): Promise<Talk[]> {
  const rows = await queries(tx)
    .selectFrom('needs.talk')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    memberId: row.member_id,
    heldOn: calendarDate(row.held_on),
    office: row.office,
    summary: row.summary,
    nextStep: row.next_step,
    isSample: row.is_sample,
    version: row.version,
  }));
}

/** Adds talks about a round. */
export async function insertTalks(
  tx: Tx,
  allianceId: string,
  roundId: string,
  talks: readonly Omit<Talk, 'version'>[],
): Promise<void> {
  if (talks.length === 0) return;
  const rows = talks.map((talk) => ({
    alliance_id: allianceId,
    id: talk.id,
    round_id: roundId,
    member_id: talk.memberId,
    held_on: talk.heldOn,
    office: talk.office,
    summary: talk.summary,
    next_step: talk.nextStep,
    is_sample: talk.isSample,
  }));
  await queries(tx).insertInto('needs.talk').values(rows).execute();
}

/** Changes a talk that is still at the given version; false where it is not. */
export async function updateTalk(
  tx: Tx,
  { id, version, heldOn, office, summary, nextStep }: Omit<Talk, 'memberId' | 'isSample'>,
): Promise<boolean> {
  const changed = await queries(tx)
    .updateTable('needs.talk')
    .set({ held_on: heldOn, office, summary, next_step: nextStep, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Takes out a talk. */
export async function deleteTalk(tx: Tx, id: string): Promise<void> {
  await queries(tx).deleteFrom('needs.talk').where('id', '=', id).execute();
}

/** What to know before ringing, by member id. */
export async function listPhoneNotes(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await queries(tx).selectFrom('needs.phone_note').select(['member_id', 'note']).execute();
  return new Map(rows.map((row) => [row.member_id, row.note]));
}

/** Sets the phone note of a member; an empty one is taken out. */
export async function setPhoneNote(
  tx: Tx,
  allianceId: string,
  memberId: string,
  note: string,
): Promise<void> {
  if (note === '') {
    await queries(tx).deleteFrom('needs.phone_note').where('member_id', '=', memberId).execute();
    return;
  }
  await queries(tx)
    .insertInto('needs.phone_note')
    .values({ alliance_id: allianceId, member_id: memberId, note })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'member_id']).doUpdateSet({ note }))
    .execute();
}
