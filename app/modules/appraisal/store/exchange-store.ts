import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { must } from '../../../foundation/result.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { contentIn, contentJson } from '../domain/exchange/content-json.ts';
import {
  type ExchangeContent,
  type ExchangeItem,
  type ExchangeKind,
  isExchangeKind,
  isExchangeState,
} from '../domain/exchange/exchange-item.ts';
import { readForeign } from '../domain/exchange/foreign-json.ts';
import { isLicence } from '../domain/exchange/licences.ts';
import { originIn } from '../domain/exchange/read-blueprint.ts';
import { isId } from './is-id.ts';

export interface ExchangeRecord extends ExchangeItem {
  readonly id: string;
  /** Names the content of an imported file; null for an own one. */
  readonly checkSum: string | null;
  /** What a draft was copied from; null for what was written here or taken over. */
  readonly sourceKey: string | null;
  readonly undertakingId: string | null;
  readonly withdrawnReason: string;
}

/** An item as a list shows it, without what it says. */
export type ExchangeHead = Omit<ExchangeRecord, 'content' | 'leftOut'> & { readonly kind: ExchangeKind };

const HEAD = [
  'id',
  'kind',
  'title',
  'field',
  'state',
  'licence',
  'origin',
  'is_sample',
  'version',
  'check_sum',
  'source_key',
  'undertaking_id',
  'withdrawn_reason',
] as const;

/** Every item that was not given up, the latest first. */
export async function listExchangeHeads(tx: Tx): Promise<ExchangeHead[]> {
  const rows = await kept(tx).select(HEAD).orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map(toHead);
}

/** What some of them say, by their ids. */
export async function readContents(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ExchangeContent>> {
  if (ids.length === 0) return new Map();
  const rows = await kept(tx).select(['id', 'kind', 'content']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, contentOf(row)]));
}

const kept = (tx: Tx) => queries(tx).selectFrom('appraisal.exchange_item').where('state', '!=', 'verworfen');

/** One of them; `lock` holds it until the transaction ends. */
export async function findExchangeItem(
  tx: Tx,
  id: string,
  hold: 'read' | 'lock' = 'read',
): Promise<ExchangeRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = kept(tx).selectAll().where('id', '=', id);
  const row = await (hold === 'lock' ? query.forUpdate() : query).executeTakeFirst();
  return row && toRecord(row);
}

export async function findByCheckSum(tx: Tx, checkSum: string): Promise<ExchangeRecord | undefined> {
  const row = await kept(tx).selectAll().where('check_sum', '=', checkSum).executeTakeFirst();
  return row && toRecord(row);
}

/** Until the transaction ends nobody else copies from the same source. */
export async function holdSource(tx: Tx, sourceKey: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('appraisal.exchange_item ' || ${sourceKey}::text, 0))`.execute(
    queries(tx),
  );
}

/** The draft that was copied from a source and is not released yet, held. */
export async function findOpenDraft(tx: Tx, sourceKey: string): Promise<ExchangeRecord | undefined> {
  const row = await kept(tx)
    .selectAll()
    .where('source_key', '=', sourceKey)
    .where('state', '=', 'entwurf')
    .forUpdate()
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
      ...columnsOf(item),
    })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'check_sum']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Writes an item as it stands now; the caller holds it. */
export async function updateExchangeItem(tx: Tx, item: ExchangeRecord): Promise<void> {
  await queries(tx)
    .updateTable('appraisal.exchange_item')
    .set(columnsOf(item))
    .where('id', '=', item.id)
    .execute();
}

const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;

const columnsOf = (item: ExchangeRecord) => ({
  source_key: item.sourceKey,
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

type Row = Selectable<DB['appraisal.exchange_item']>;

const toRecord = (row: Row): ExchangeRecord => ({
  ...toHead(row),
  content: contentOf(row),
  leftOut: row.left_out as readonly string[],
});

/** Nothing is written that the reader of foreign files would not take. */
function contentOf(row: Pick<Row, 'kind' | 'content'>): ExchangeContent {
  const kind = knownWord(row.kind, isExchangeKind);
  return must(readForeign(row.content, (stored) => contentIn(kind, stored)));
}

function toHead(row: Pick<Row, (typeof HEAD)[number]>): ExchangeHead {
  return {
    id: row.id,
    kind: knownWord(row.kind, isExchangeKind),
    title: row.title,
    field: row.field,
    state: knownWord(row.state, isExchangeState),
    licence: row.licence === null ? null : knownWord(row.licence, isLicence),
    origin: row.origin === null ? null : must(readForeign(row.origin, originIn)),
    isImported: row.check_sum !== null,
    isSample: row.is_sample,
    version: row.version,
    checkSum: row.check_sum,
    sourceKey: row.source_key,
    undertakingId: row.undertaking_id,
    withdrawnReason: row.withdrawn_reason,
  };
}
