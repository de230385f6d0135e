import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { type Delivery, isDeliveryState, isWay } from '../domain/information/delivery.ts';
import { isRecipientGroup } from '../domain/information/recipient-group.ts';
import { isId } from './is-id.ts';

export interface DeliveryEntry extends Delivery {
  readonly noticeId: string;
  readonly memberId: string;
}

/** How the groups of the members were told, of these texts. */
export async function listDeliveries(tx: Tx, noticeIds: readonly string[]): Promise<DeliveryEntry[]> {
  if (noticeIds.length === 0) return [];
  const rows = await queries(tx)
    .selectFrom('appraisal.staff_delivery')
    .selectAll()
    .where('notice_id', 'in', noticeIds)
    .execute();
  return rows.map(toDelivery);
}

/** One row, and nobody else changes it before the transaction ends. */
export async function lockDelivery(
  tx: Tx,
  { noticeId, memberId, group }: Pick<DeliveryEntry, 'noticeId' | 'memberId' | 'group'>,
): Promise<DeliveryEntry | undefined> {
  if (!isId(noticeId)) return undefined;
  const row = await queries(tx)
    .selectFrom('appraisal.staff_delivery')
    .selectAll()
    .where('notice_id', '=', noticeId)
    .where('member_id', '=', memberId)
    .where('group_key', '=', group)
    .forUpdate()
    .executeTakeFirst();
  return row && toDelivery(row);
}

export async function insertDeliveries(
  tx: Tx,
  allianceId: string,
  entries: readonly DeliveryEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    alliance_id: allianceId,
    notice_id: entry.noticeId,
    member_id: entry.memberId,
    group_key: entry.group,
    ...contentOf(entry),
  }));
  await queries(tx).insertInto('appraisal.staff_delivery').values(rows).execute();
}

/** Writes a row as it stands now; the caller holds it. */
export async function updateDelivery(tx: Tx, entry: DeliveryEntry): Promise<void> {
  await queries(tx)
    .updateTable('appraisal.staff_delivery')
    .set(contentOf(entry))
    .where('notice_id', '=', entry.noticeId)
    .where('member_id', '=', entry.memberId)
    .where('group_key', '=', entry.group)
    .execute();
}

const contentOf = (entry: DeliveryEntry) => ({
  state: entry.state,
  way: entry.way,
  on_day: entry.day,
  note: entry.note,
  proof_sha256: entry.proofSha256,
  mail_key: entry.mailKey,
  by_label: entry.byLabel,
  version: entry.version,
});

const toDelivery = (row: Selectable<DB['appraisal.staff_delivery']>): DeliveryEntry => ({
  noticeId: row.notice_id,
  memberId: row.member_id,
  group: knownWord(row.group_key, isRecipientGroup),
  state: knownWord(row.state, isDeliveryState),
  way: row.way === null ? null : knownWord(row.way, isWay),
  day: dayOf(row.on_day),
  note: row.note,
  proofSha256: row.proof_sha256,
  mailKey: row.mail_key,
  byLabel: row.by_label,
  version: row.version,
});
