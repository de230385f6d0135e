import { sql } from 'kysely';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { NewSitting, SittingDetails, SittingRecord } from '../domain/meeting-records.ts';

const selectSittings = (tx: Tx) =>
  queries(tx).selectFrom('meetings.sitting').selectAll().orderBy('on_date').orderBy('id');

export interface SittingSpan {
  readonly from: CalendarDate;
  /** Last day; without one all that follow. */
  readonly to?: CalendarDate | undefined;
}

/** The sittings of a span of days, earliest first, cancelled ones included. */
export async function listSittings(tx: Tx, { from, to }: SittingSpan): Promise<SittingRecord[]> {
  const span = selectSittings(tx).where('on_date', '>=', from);
  const rows = await (to === undefined ? span : span.where('on_date', '<=', to)).execute();
  return rows.map(toRecord);
}

/**
 * The sittings from a day on, and of each body the last one held before it: where nothing follows, its rhythm goes on
 * from there.
 */
export async function listSittingsWithLast(tx: Tx, from: CalendarDate): Promise<SittingRecord[]> {
  const lastBefore = queries(tx)
    .selectFrom('meetings.sitting')
    .distinctOn('body_id')
    .select('id')
    .where('on_date', '<', from)
    .where('cancelled', '=', false)
    .orderBy('body_id')
    .orderBy('on_date', 'desc');
  const rows = await selectSittings(tx)
    .where((where) => where.or([where('on_date', '>=', from), where('id', 'in', lastBefore)]))
    .execute();
  return rows.map(toRecord);
}

/** All sittings of some bodies, earliest first. */
export async function listSittingsOf(tx: Tx, bodyIds: readonly string[]): Promise<SittingRecord[]> {
  if (bodyIds.length === 0) return [];
  const rows = await selectSittings(tx).where('body_id', 'in', bodyIds).execute();
  return rows.map(toRecord);
}

/** Adds sittings. A second sitting of a body on one day throws. */
export async function insertSittings(
  tx: Tx,
  allianceId: string,
  sittings: readonly NewSitting[],
): Promise<void> {
  if (sittings.length === 0) return;
  const rows = sittings.map(({ bodyId, on, closesOn, note, isSample }) => ({
    alliance_id: allianceId,
    id: newId(),
    body_id: bodyId,
    on_date: on,
    closes_on: closesOn,
    note,
    is_sample: isSample,
  }));
  await queries(tx).insertInto('meetings.sitting').values(rows).execute();
}

/** Writes a sitting anew and raises its version. What was entered by hand is no sample any more. */
export async function updateSitting(tx: Tx, id: string, sitting: SittingDetails): Promise<void> {
  await queries(tx)
    .updateTable('meetings.sitting')
    .set({
      on_date: sitting.on,
      closes_on: sitting.closesOn,
      note: sitting.note,
      is_sample: false,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

/** Cancels a sitting, or takes that back. */
export async function updateCancelled(tx: Tx, id: string, cancelled: boolean): Promise<void> {
  await queries(tx)
    .updateTable('meetings.sitting')
    .set({ cancelled, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

type Row = Awaited<ReturnType<ReturnType<typeof selectSittings>['execute']>>[number];

const toRecord = (row: Row): SittingRecord => ({
  id: row.id,
  bodyId: row.body_id,
  on: calendarDate(row.on_date),
  closesOn: row.closes_on === null ? null : calendarDate(row.closes_on),
  cancelled: row.cancelled,
  note: row.note,
  isSample: row.is_sample,
  version: row.version,
});
