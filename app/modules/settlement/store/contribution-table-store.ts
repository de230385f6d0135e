import type { Json } from '../../../../db/schema/tables.ts';
import { cents } from '../../../foundation/cents.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { ContributionRow, ContributionScheme, ContributionTable } from '../domain/contribution-table.ts';
import type { PrintDescription } from '../domain/print-description.ts';

/** A row as it is kept: its member by id. */
interface KeptRow extends Omit<ContributionRow, 'memberKey'> {
  readonly memberId: string;
}

/** All contribution tables in their order, rows in printed order. `keys` names members by id. */
export async function listContributionTables(
  tx: Tx,
  keys: ReadonlyMap<string, string>,
): Promise<ContributionTable[]> {
  const db = queries(tx);
  const tables = await db
    .selectFrom('settlement.contribution_table')
    .selectAll()
    .orderBy('position')
    .execute();
  const rows = await db.selectFrom('settlement.contribution_row').selectAll().orderBy('position').execute();
  const byTable = Map.groupBy(rows, (row) => row.table_id);
  return tables.map((table) => ({
    slug: table.slug,
    title: table.title,
    planningState: table.planning_state,
    source: table.source,
    isSample: table.is_sample,
    undertakingSlug: table.undertaking_slug,
    pool: cents(table.pool_cents),
    scheme: table.scheme as unknown as ContributionScheme,
    print: table.print as unknown as PrintDescription | null,
    rows: (byTable.get(table.id) ?? []).flatMap((row) => withKey(keys, row)),
  }));
}

const withKey = (
  keys: ReadonlyMap<string, string>,
  row: { member_id: string; measures: unknown; printed: unknown },
): ContributionRow[] => {
  const memberKey = keys.get(row.member_id);
  if (memberKey === undefined) return [];
  const { measures, printed } = row as {
    measures: ContributionRow['measures'];
    printed: ContributionRow['printed'];
  };
  return [{ memberKey, measures, printed }];
};

/** Adds tables with their rows. `ids` names members by key; an unknown key throws. */
export async function insertContributionTables(
  tx: Tx,
  allianceId: string,
  tables: readonly ContributionTable[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [index, table] of tables.entries()) {
    const id = newId();
    await insertTable(tx, allianceId, id, index + 1, table);
    await insertRows(
      tx,
      allianceId,
      id,
      table.rows.map((row) => keptRow(row, ids)),
    );
  }
}

function keptRow({ memberKey, ...row }: ContributionRow, ids: ReadonlyMap<string, string>): KeptRow {
  const memberId = ids.get(memberKey);
  if (memberId === undefined) throw new Error(`contribution row of an unknown member ${memberKey}`);
  return { ...row, memberId };
}

async function insertTable(
  tx: Tx,
  allianceId: string,
  id: string,
  position: number,
  table: ContributionTable,
): Promise<void> {
  await queries(tx)
    .insertInto('settlement.contribution_table')
    .values({
      alliance_id: allianceId,
      id,
      slug: table.slug,
      position,
      title: table.title,
      planning_state: table.planningState,
      source: table.source,
      is_sample: table.isSample,
      undertaking_slug: table.undertakingSlug,
      pool_cents: table.pool,
      scheme: asJson(table.scheme),
      print: table.print === null ? null : asJson(table.print),
    })
    .execute();
}

async function insertRows(
  tx: Tx,
  allianceId: string,
  tableId: string,
  rows: readonly KeptRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row, index) => ({
    alliance_id: allianceId,
    table_id: tableId,
    member_id: row.memberId,
    position: index + 1,
    measures: asJson(row.measures),
    printed: row.printed === null ? null : asJson(row.printed),
  }));
  await queries(tx).insertInto('settlement.contribution_row').values(values).execute();
}

/** The types of the domain are plain JSON; the driver wants text. */
const asJson = (value: unknown): Json => JSON.stringify(value);
