import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isItemKind, type ScheduleItem } from '../domain/schedule/schedule.ts';

/** An item as it is stored: its owner by id. */
export interface ScheduleItemRecord extends Omit<ScheduleItem, 'ownerKey'> {
  readonly ownerMemberId: string | null;
}

type Row = Selectable<DB['projects.schedule_item']>;

/** All items of a project in the order of its list, removed ones too. */
export async function listScheduleItems(tx: Tx, undertakingId: string): Promise<ScheduleItemRecord[]> {
  const rows = await queries(tx)
    .selectFrom('projects.schedule_item')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** Adds items. */
export async function insertScheduleItems(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  items: readonly ScheduleItemRecord[],
): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map((item) => ({
    alliance_id: allianceId,
    id: item.id,
    undertaking_id: undertakingId,
    version: item.version,
    ...valuesOf(item),
  }));
  await queries(tx).insertInto('projects.schedule_item').values(rows).execute();
}

/** Writes an item and counts its version up. */
export async function updateScheduleItem(tx: Tx, item: ScheduleItemRecord): Promise<void> {
  await queries(tx)
    .updateTable('projects.schedule_item')
    .set({ ...valuesOf(item), version: sql`version + 1` })
    .where('id', '=', item.id)
    .execute();
}

const valuesOf = (item: ScheduleItemRecord) => ({
  position: item.position,
  stage_position: item.stagePosition,
  kind: item.kind,
  title: item.title,
  owner_member_id: item.ownerMemberId,
  owner_office: item.ownerOffice,
  planned_from: item.plannedFrom,
  planned_to: item.plannedTo,
  actual_from: item.actualFrom,
  actual_to: item.actualTo,
  is_removed: item.isRemoved,
});

const toRecord = (row: Row): ScheduleItemRecord => ({
  id: row.id,
  position: row.position,
  stagePosition: row.stage_position,
  kind: knownWord(row.kind, isItemKind),
  title: row.title,
  ownerMemberId: row.owner_member_id,
  ownerOffice: row.owner_office,
  plannedFrom: calendarDate(row.planned_from),
  plannedTo: calendarDate(row.planned_to),
  actualFrom: dayOf(row.actual_from),
  actualTo: dayOf(row.actual_to),
  isRemoved: row.is_removed,
  version: row.version,
});
