import { sql } from 'kysely';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isPauseKind } from '../domain/body-calendar.ts';
import type { NewPause, PauseRecord } from '../domain/meeting-records.ts';

const selectPauses = (tx: Tx) =>
  queries(tx).selectFrom('meetings.pause').selectAll().orderBy('starts_on').orderBy('title');

/** All pauses, earliest first. */
export async function listPauses(tx: Tx): Promise<PauseRecord[]> {
  const rows = await selectPauses(tx).execute();
  return rows.map(toRecord);
}

/** Lets one transaction at a time change the pauses of an alliance; ends with the transaction. */
export async function lockPauses(tx: Tx, allianceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`meetings.pause ${allianceId}`}, 0))`.execute(
    queries(tx),
  );
}

/** Adds pauses. */
export async function insertPauses(tx: Tx, allianceId: string, pauses: readonly NewPause[]): Promise<void> {
  if (pauses.length === 0) return;
  const rows = pauses.map((pause) => ({ alliance_id: allianceId, id: newId(), ...toColumns(pause) }));
  await queries(tx).insertInto('meetings.pause').values(rows).execute();
}

/** Writes a pause anew and raises its version. */
export async function updatePause(tx: Tx, id: string, pause: NewPause): Promise<void> {
  await queries(tx)
    .updateTable('meetings.pause')
    .set({ ...toColumns(pause), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Removes a pause; the audit trail keeps what it was. */
export async function deletePause(tx: Tx, id: string): Promise<void> {
  await queries(tx).deleteFrom('meetings.pause').where('id', '=', id).execute();
}

const toColumns = ({ kind, title, startsOn, endsOn, source }: NewPause) => ({
  kind,
  title,
  starts_on: startsOn,
  ends_on: endsOn,
  source,
});

type Row = Awaited<ReturnType<ReturnType<typeof selectPauses>['execute']>>[number];

function toRecord(row: Row): PauseRecord {
  if (!isPauseKind(row.kind)) throw new Error(`pause ${row.id} has the unknown kind "${row.kind}"`);
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    startsOn: calendarDate(row.starts_on),
    endsOn: calendarDate(row.ends_on),
    source: row.source,
    version: row.version,
  };
}
