import { sql } from 'kysely';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isBodyKind } from '../domain/body.ts';
import type { BodyDetails, BodyRecord, NewBody } from '../domain/meeting-records.ts';

const selectBodies = (tx: Tx) =>
  queries(tx)
    .selectFrom('meetings.body')
    .selectAll()
    .orderBy('member_id')
    .orderBy('position')
    .orderBy('name');

/** All bodies, also those no longer at work, by member and place on the path of a paper. */
export async function listBodies(tx: Tx): Promise<BodyRecord[]> {
  const rows = await selectBodies(tx).execute();
  return rows.map(toRecord);
}

/** The bodies that are at work on a day or later. */
export async function listBodiesFrom(tx: Tx, day: CalendarDate): Promise<BodyRecord[]> {
  const rows = await selectBodies(tx)
    .where((where) => where.or([where('active_to', 'is', null), where('active_to', '>=', day)]))
    .execute();
  return rows.map(toRecord);
}

/** The bodies of one member. */
export async function listBodiesOf(tx: Tx, memberId: string): Promise<BodyRecord[]> {
  const rows = await selectBodies(tx).where('member_id', '=', memberId).execute();
  return rows.map(toRecord);
}

/** Lets one transaction at a time change the bodies of a member and their sittings; ends with the transaction. */
export async function lockBodies(tx: Tx, memberId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`meetings.body ${memberId}`}, 0))`.execute(
    queries(tx),
  );
}

/** Adds bodies; answers their ids in the same order. A second body of one name at one member throws. */
export async function insertBodies(
  tx: Tx,
  allianceId: string,
  bodies: readonly NewBody[],
): Promise<readonly string[]> {
  if (bodies.length === 0) return [];
  const rows = bodies.map((body) => ({
    alliance_id: allianceId,
    id: newId(),
    member_id: body.memberId,
    is_sample: body.isSample,
    ...toColumns(body),
  }));
  await queries(tx).insertInto('meetings.body').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** Writes a body anew and raises its version. What was entered by hand is no sample any more. */
export async function updateBody(tx: Tx, id: string, body: BodyDetails): Promise<void> {
  await queries(tx)
    .updateTable('meetings.body')
    .set({ ...toColumns(body), is_sample: false, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

const toColumns = (body: BodyDetails) => ({
  kind: body.kind,
  name: body.name,
  position: body.position,
  closing_days: body.closingDays,
  invitation_days: body.invitationDays,
  rhythm_weeks: body.rhythmWeeks,
  active_from: body.activeFrom,
  active_to: body.activeTo,
  source: body.source,
});

type Row = Awaited<ReturnType<ReturnType<typeof selectBodies>['execute']>>[number];

function toRecord(row: Row): BodyRecord {
  if (!isBodyKind(row.kind)) throw new Error(`body ${row.id} has the unknown kind "${row.kind}"`);
  return {
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    name: row.name,
    position: row.position,
    closingDays: row.closing_days,
    invitationDays: row.invitation_days,
    rhythmWeeks: row.rhythm_weeks,
    activeFrom: calendarDate(row.active_from),
    activeTo: row.active_to === null ? null : calendarDate(row.active_to),
    source: row.source,
    isSample: row.is_sample,
    version: row.version,
  };
}
