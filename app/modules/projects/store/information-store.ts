import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** What members without anybody in the group were told, with whom it reached. */
export interface InformationRecord {
  readonly undertakingId: string;
  /** Key of the occasion. */
  readonly occasion: string;
  readonly title: string;
  readonly dueOn: CalendarDate | null;
  readonly body: string;
  readonly sentAt: Date;
  /** `mails`: to how many addresses it was written; none where the member has no account. */
  readonly recipients: readonly { readonly memberId: string; readonly mails: number }[];
}

/** What was told, latest first; of one undertaking where it is named. */
export async function listInformation(tx: Tx, undertakingId?: string): Promise<InformationRecord[]> {
  const all = queries(tx).selectFrom('projects.information').selectAll().orderBy('sent_at', 'desc');
  const rows = await (undertakingId === undefined
    ? all
    : all.where('undertaking_id', '=', undertakingId)
  ).execute();
  const told =
    rows.length === 0
      ? []
      : await queries(tx)
          .selectFrom('projects.information_recipient')
          .select(['information_id', 'member_id', 'mails'])
          .where(
            'information_id',
            'in',
            rows.map(({ id }) => id),
          )
          .execute();
  return rows.map((row) => ({
    undertakingId: row.undertaking_id,
    occasion: row.occasion,
    title: row.title,
    dueOn: dayOf(row.due_on),
    body: row.body,
    sentAt: row.sent_at,
    recipients: told
      .filter(({ information_id }) => information_id === row.id)
      .map(({ member_id, mails }) => ({ memberId: member_id, mails })),
  }));
}

/** Adds what was told; answers false, and changes nothing, where the occasion was told before. */
export async function insertInformation(
  tx: Tx,
  allianceId: string,
  information: InformationRecord,
): Promise<boolean> {
  const id = newId();
  const { numInsertedOrUpdatedRows } = await queries(tx)
    .insertInto('projects.information')
    .values({
      alliance_id: allianceId,
      id,
      undertaking_id: information.undertakingId,
      occasion: information.occasion,
      title: information.title,
      due_on: information.dueOn,
      body: information.body,
      sent_at: information.sentAt,
    })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'undertaking_id', 'occasion']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  const rows = information.recipients.map(({ memberId, mails }) => ({
    alliance_id: allianceId,
    information_id: id,
    member_id: memberId,
    mails,
  }));
  if (rows.length > 0) await queries(tx).insertInto('projects.information_recipient').values(rows).execute();
  return true;
}
