import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { MatterEvent } from '../domain/tracker/matter-record.ts';

const selectEvents = (tx: Tx) => queries(tx).selectFrom('decisions.matter_event').selectAll();

/** The log of one member in one matter, the latest entry first. */
export async function listMatterEvents(tx: Tx, matterId: string, memberId: string): Promise<MatterEvent[]> {
  const rows = await selectEvents(tx)
    .where('matter_id', '=', matterId)
    .where('member_id', '=', memberId)
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** Appends entries. */
export async function insertMatterEvents(
  tx: Tx,
  allianceId: string,
  events: readonly MatterEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    alliance_id: allianceId,
    id: newId(),
    matter_id: event.matterId,
    member_id: event.memberId,
    position: event.position,
    body_name: event.bodyName,
    event: event.event,
    on_date: event.on,
    detail: event.detail,
    channel: event.channel,
    by_label: event.byLabel,
    actor: event.actor,
    proof_sha256: event.proofSha256,
    non_public: event.nonPublic,
    at: event.at,
  }));
  await queries(tx).insertInto('decisions.matter_event').values(rows).execute();
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>['execute']>>[number];

const toRecord = (row: Row): MatterEvent => ({
  matterId: row.matter_id,
  memberId: row.member_id,
  position: row.position,
  bodyName: row.body_name,
  event: row.event,
  on: row.on_date === null ? null : calendarDate(row.on_date),
  detail: row.detail,
  channel: row.channel === 'konto' ? 'konto' : 'im-auftrag',
  byLabel: row.by_label,
  actor: row.actor,
  proofSha256: row.proof_sha256,
  nonPublic: row.non_public,
  at: row.at,
});
