import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { must } from '../../../foundation/result.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { contentIn, contentJson } from '../domain/exchange/content-json.ts';
import { type ExchangeItem, isExchangeKind, isExchangeState } from '../domain/exchange/exchange-item.ts';
import { readForeign } from '../domain/exchange/foreign-json.ts';
import { isLicence } from '../domain/exchange/licences.ts';
import { originIn } from '../domain/exchange/read-blueprint.ts';
import { isId } from './is-id.ts';

export interface ExchangeRecord extends ExchangeItem {
  readonly id: string;
  /** Names the content of an imported file; null for an own one. */
  readonly checkSum: string | null;
  readonly undertakingId: string | null;
  readonly withdrawnReason: string;
}

/** Everything of the alliance, the latest first. */
export async function listExchangeItems(tx: Tx): Promise<ExchangeRecord[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.exchange_item')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** One of them; `lock` holds it until the transaction ends. */
export async function findExchangeItem(
  tx: Tx,
  id: string,
  hold: 'read' | 'lock' = 'read',
): Promise<ExchangeRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = queries(tx).selectFrom('appraisal.exchange_item').selectAll().where('id', '=', id);
  const row = await (hold === 'lock' ? query.forUpdate() : query).executeTakeFirst();
  return row && toRecord(row);
}

export async function findByCheckSum(tx: Tx, checkSum: string): Promise<ExchangeRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('appraisal.exchange_item')
    .selectAll()
    .where('check_sum', '=', checkSum)
    .executeTakeFirst();
  return row && toRecord(row);
}

/** Adds an item; answers false, and changes nothing, where the same file was taken over before. */
export async function insertExchangeItem(
  tx: Tx,
  allianceId: string,
  item: ExchangeRecord,
  createdAt: Date,
): Promise<boolean> {
  const added = await queries(tx)
    .insertInto('appraisal.exchange_item')
    .values({
      alliance_id: allianceId,
      id: item.id,
      check_sum: item.checkSum,
      created_at: createdAt,
      ...contentOf(item),
    })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'check_sum']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Writes an item as it stands now; the caller holds it. */
export async function updateExchangeItem(tx: Tx, item: ExchangeRecord): Promise<void> {
  await queries(tx)
    .updateTable('appraisal.exchange_item')
    .set(contentOf(item))
    .where('id', '=', item.id)
    .execute();
}

const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;

const contentOf = (item: ExchangeRecord) => ({
  undertaking_id: item.undertakingId,
  is_sample: item.isSample,
  kind: item.content.kind,
  title: item.title,
  field: item.field,
  content: json(contentJson(item.content)),
  left_out: json(item.leftOut),
  state: item.state,
  licence: item.licence,
  origin: item.origin === null ? null : json(item.origin),
  withdrawn_reason: item.withdrawnReason,
  version: item.version,
});

function toRecord(row: Selectable<DB['appraisal.exchange_item']>): ExchangeRecord {
  const kind = knownWord(row.kind, isExchangeKind);
  return {
    id: row.id,
    title: row.title,
    field: row.field,
    content: must(readForeign(row.content, (stored) => contentIn(kind, stored))),
    leftOut: row.left_out as readonly string[],
    state: knownWord(row.state, isExchangeState),
    licence: row.licence === null ? null : knownWord(row.licence, isLicence),
    origin: row.origin === null ? null : must(readForeign(row.origin, originIn)),
    isImported: row.check_sum !== null,
    isSample: row.is_sample,
    version: row.version,
    checkSum: row.check_sum,
    undertakingId: row.undertaking_id,
    withdrawnReason: row.withdrawn_reason,
  };
}
