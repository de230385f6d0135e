import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDay } from '../../../foundation/german-day.ts';
import { queries } from '../../../platform/db/queries.ts';
import { isId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { MatterDetails, MatterRecord, NewMatter } from '../domain/tracker/matter-record.ts';
import { toColumns, toRecord } from './tracker-matter-row.ts';

const selectMatters = (tx: Tx) => queries(tx).selectFrom('decisions.matter').selectAll();

/** All matters, the latest first. */
export async function listMatters(tx: Tx): Promise<MatterRecord[]> {
  const rows = await selectMatters(tx).orderBy('id', 'desc').execute();
  return rows.map(toRecord);
}

/** Matters in which something can still be entered, with the day they were created. */
export async function listRunningMatters(
  tx: Tx,
): Promise<(Pick<MatterRecord, 'id' | 'title' | 'isSample'> & { readonly createdOn: CalendarDate })[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.matter')
    .select(['id', 'title', 'is_sample', 'created_at'])
    .where('state', '=', 'laufend')
    .orderBy('id')
    .execute();
  return rows.map(({ id, title, is_sample, created_at }) => ({
    id,
    title,
    isSample: is_sample,
    createdOn: germanDay(created_at),
  }));
}

/** At most `limit` matters that follow `after` by id. */
export async function listMattersAfter(tx: Tx, after: string, limit: number): Promise<MatterRecord[]> {
  const all = selectMatters(tx).orderBy('id').limit(limit);
  const rows = await (isId(after) ? all.where('id', '>', after) : all).execute();
  return rows.map(toRecord);
}

/** One matter by its id; a text that is no id finds none. */
export async function findMatter(tx: Tx, id: string): Promise<MatterRecord | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectMatters(tx).where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

/** The same, held until the transaction ends: changes of one matter and its paths come one after the other. */
export async function lockMatter(tx: Tx, id: string): Promise<MatterRecord | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectMatters(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toRecord(row);
}

/** Adds matters. */
export async function insertMatters(
  tx: Tx,
  allianceId: string,
  matters: readonly NewMatter[],
  created: { readonly at: Date; readonly by: string },
): Promise<void> {
  if (matters.length === 0) return;
  const rows = matters.map((matter) => ({
    alliance_id: allianceId,
    id: matter.id,
    ...toColumns(matter),
    subject_kind: matter.subject?.kind ?? null,
    subject_title: matter.subject?.title ?? null,
    subject_path: matter.subject?.path ?? null,
    state: matter.state,
    is_sample: matter.isSample,
    created_at: created.at,
    created_by: created.by,
  }));
  await queries(tx).insertInto('decisions.matter').values(rows).execute();
}

/** Writes a matter anew and raises its version. */
export async function updateMatter(
  tx: Tx,
  id: string,
  matter: MatterDetails & Pick<NewMatter, 'state'>,
): Promise<void> {
  await queries(tx)
    .updateTable('decisions.matter')
    .set({ ...toColumns(matter), state: matter.state, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}
