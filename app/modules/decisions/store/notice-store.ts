import { sql } from 'kysely';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isOccasion, type OccasionId } from '../domain/notices/occasions.ts';
import {
  isNoticeResult,
  isNoticeState,
  type NoticeResult,
  type NoticeState,
} from '../domain/notices/transitions.ts';

/** A notice as it is kept. `version` guards against edits that cross. */
export interface NoticeRecord {
  readonly id: string;
  readonly occasion: OccasionId;
  readonly title: string;
  readonly startsOn: CalendarDate;
  readonly state: NoticeState;
  readonly result: NoticeResult | null;
  readonly isSample: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
}

const selectNotices = (tx: Tx) => queries(tx).selectFrom('decisions.notice').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof selectNotices>['execute']>>[number];

/** All notices, what starts first on top. */
export async function listNoticeRecords(tx: Tx): Promise<NoticeRecord[]> {
  return (await selectNotices(tx).orderBy('starts_on').orderBy('id').execute()).map(toRecord);
}

/** One notice; with `lock` nobody else changes it until the transaction ends. */
export async function findNoticeRecord(
  tx: Tx,
  id: string,
  { lock = false } = {},
): Promise<NoticeRecord | undefined> {
  const query = selectNotices(tx).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && toRecord(row);
}

export async function insertNotice(tx: Tx, allianceId: string, notice: NoticeRecord): Promise<void> {
  await queries(tx)
    .insertInto('decisions.notice')
    .values({
      alliance_id: allianceId,
      id: notice.id,
      occasion: notice.occasion,
      title: notice.title,
      starts_on: notice.startsOn,
      state: notice.state,
      result: notice.result,
      is_sample: notice.isSample,
      version: notice.version,
      created_at: notice.createdAt,
      created_by: notice.createdBy,
    })
    .execute();
}

type Changes = Partial<Pick<NoticeRecord, 'occasion' | 'title' | 'startsOn' | 'state' | 'result'>>;

/** Writes what changed and raises the version. */
export async function updateNotice(tx: Tx, id: string, changes: Changes): Promise<void> {
  const { startsOn, ...same } = changes;
  await queries(tx)
    .updateTable('decisions.notice')
    .set({ ...same, ...(startsOn && { starts_on: startsOn }), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Member ids by notice. */
export async function listNoticeParties(tx: Tx): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await queries(tx)
    .selectFrom('decisions.notice_party')
    .select(['notice_id', 'member_id'])
    .execute();
  const byNotice = new Map<string, string[]>();
  for (const { notice_id: id, member_id: member } of rows)
    byNotice.set(id, [...(byNotice.get(id) ?? []), member]);
  return byNotice;
}

/** Sets the parties of a notice anew. */
export async function replaceNoticeParties(
  tx: Tx,
  allianceId: string,
  noticeId: string,
  memberIds: readonly string[],
): Promise<void> {
  const db = queries(tx);
  await db.deleteFrom('decisions.notice_party').where('notice_id', '=', noticeId).execute();
  if (memberIds.length === 0) return;
  const rows = memberIds.map((id) => ({ alliance_id: allianceId, notice_id: noticeId, member_id: id }));
  await db.insertInto('decisions.notice_party').values(rows).execute();
}

function toRecord(row: Row): NoticeRecord {
  const { occasion, state, result } = row;
  if (!isOccasion(occasion) || !isNoticeState(state) || (result !== null && !isNoticeResult(result)))
    throw new Error(`notice ${row.id} holds a word this program does not know`);
  return {
    id: row.id,
    occasion,
    title: row.title,
    startsOn: calendarDate(row.starts_on),
    state,
    result,
    isSample: row.is_sample,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}
