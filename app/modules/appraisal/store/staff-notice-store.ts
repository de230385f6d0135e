import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isNoticeState, isOccasion, type StaffNotice } from '../domain/information/staff-notice.ts';
import { isId } from './is-id.ts';

export interface StaffNoticeRecord extends StaffNotice {
  readonly id: string;
  readonly undertakingId: string;
}

/** The texts of one project that were not given up, the latest development first. */
export async function listStaffNotices(tx: Tx, undertakingId: string): Promise<StaffNoticeRecord[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.staff_notice')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .where('state', '!=', 'verworfen')
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toNotice);
}

/** Those that were sent in any project, the latest development first. */
export async function listSentNotices(tx: Tx): Promise<StaffNoticeRecord[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.staff_notice')
    .selectAll()
    .where('state', '=', 'versandt')
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toNotice);
}

/** One text of a project; `lock` holds it until the transaction ends. */
export async function findStaffNotice(
  tx: Tx,
  undertakingId: string,
  id: string,
  hold: 'read' | 'lock' = 'read',
): Promise<StaffNoticeRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = queries(tx)
    .selectFrom('appraisal.staff_notice')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .where('id', '=', id);
  const row = await (hold === 'lock' ? query.forUpdate() : query).executeTakeFirst();
  return row && toNotice(row);
}

export async function insertStaffNotice(
  tx: Tx,
  allianceId: string,
  notice: StaffNoticeRecord,
  createdAt: Date,
): Promise<void> {
  const { id, undertakingId } = notice;
  await queries(tx)
    .insertInto('appraisal.staff_notice')
    .values({
      alliance_id: allianceId,
      id,
      undertaking_id: undertakingId,
      created_at: createdAt,
      version: notice.version,
      ...contentOf(notice),
    })
    .execute();
}

/** Writes a text as it stands now; the caller holds it. */
export async function updateStaffNotice(tx: Tx, notice: StaffNoticeRecord): Promise<void> {
  await queries(tx)
    .updateTable('appraisal.staff_notice')
    .set({ ...contentOf(notice), version: notice.version })
    .where('id', '=', notice.id)
    .execute();
}

const contentOf = ({ occasion, title, onDay, body, state, sentAt }: StaffNoticeRecord) => ({
  occasion,
  title,
  on_day: onDay,
  body,
  state,
  sent_at: sentAt,
});

const toNotice = (row: Selectable<DB['appraisal.staff_notice']>): StaffNoticeRecord => ({
  id: row.id,
  undertakingId: row.undertaking_id,
  occasion: knownWord(row.occasion, isOccasion),
  title: row.title,
  onDay: calendarDate(row.on_day),
  body: row.body,
  state: knownWord(row.state, isNoticeState),
  sentAt: row.sent_at,
  version: row.version,
});
