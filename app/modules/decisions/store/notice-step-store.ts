import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isNoticeStep, type NoticeStep } from '../domain/notices/transitions.ts';

/** A step as it was recorded; none is ever changed. */
export interface RecordedStep {
  readonly noticeId: string;
  readonly step: NoticeStep;
  /** Day of the submission or of the answer. */
  readonly on: CalendarDate | null;
  readonly recipient: string;
  readonly way: string;
  readonly remark: string;
  /** The package that was handed in, or the authority's answer. */
  readonly sha256: string | null;
  /** Office that acted. */
  readonly by: string;
  readonly at: Date;
}

/** All steps of all notices, or of one, in the order they were recorded. */
export async function listNoticeSteps(tx: Tx, noticeId?: string): Promise<RecordedStep[]> {
  const all = queries(tx).selectFrom('decisions.notice_step').selectAll().orderBy('at').orderBy('id');
  const rows = await (noticeId === undefined ? all : all.where('notice_id', '=', noticeId)).execute();
  return rows.map(({ step, ...row }) => {
    if (!isNoticeStep(step)) throw new Error(`step ${row.id} holds a word this program does not know`);
    return {
      noticeId: row.notice_id,
      step,
      on: row.happened_on === null ? null : calendarDate(row.happened_on),
      recipient: row.recipient,
      way: row.way,
      remark: row.remark,
      sha256: row.file_sha256,
      by: row.by_label,
      at: row.at,
    };
  });
}

export async function insertNoticeStep(tx: Tx, allianceId: string, step: RecordedStep): Promise<void> {
  await queries(tx)
    .insertInto('decisions.notice_step')
    .values({
      alliance_id: allianceId,
      id: newId(),
      notice_id: step.noticeId,
      step: step.step,
      happened_on: step.on,
      recipient: step.recipient,
      way: step.way,
      remark: step.remark,
      file_sha256: step.sha256,
      by_label: step.by,
      at: step.at,
    })
    .execute();
}
