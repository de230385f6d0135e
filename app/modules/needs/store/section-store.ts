import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { SECTION_STATES, type SectionLife } from '../domain/sections/section-state.ts';
import type { SheetKey } from './draft-store.ts';

/** A part of a member's sheet that went to an office by link. */
export interface SectionRecord extends SectionLife {
  readonly id: string;
  readonly roundId: string;
  readonly memberId: string;
  readonly office: string;
  readonly address: string;
  readonly note: string;
  readonly version: number;
  readonly taskIds: readonly string[];
}

const selectSections = (tx: Tx) => queries(tx).selectFrom('needs.section').selectAll();
type SectionRow = Awaited<ReturnType<ReturnType<typeof selectSections>['executeTakeFirstOrThrow']>>;

/** All sections of a sheet, in the order in which they were sent. */
export async function listSections(
  tx: Tx,
  { roundId, memberId }: Pick<SheetKey, 'roundId' | 'memberId'>,
): Promise<SectionRecord[]> {
  const rows = await selectSections(tx)
    .where('round_id', '=', roundId)
    .where('member_id', '=', memberId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const tasks = await listTaskIds(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toSection(row, tasks));
}

/** One section. */
export async function findSection(tx: Tx, id: string): Promise<SectionRecord | undefined> {
  const row = await selectSections(tx).where('id', '=', id).executeTakeFirst();
  return row && toSection(row, await listTaskIds(tx, [id]));
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockSection(tx: Tx, id: string): Promise<SectionRecord | undefined> {
  const row = await selectSections(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toSection(row, await listTaskIds(tx, [id]));
}

export async function insertSection(tx: Tx, allianceId: string, section: SectionRecord): Promise<void> {
  const { id, taskIds } = section;
  await queries(tx)
    .insertInto('needs.section')
    .values({
      alliance_id: allianceId,
      id,
      round_id: section.roundId,
      member_id: section.memberId,
      created_at: section.sentAt,
      ...toRow(section),
    })
    .execute();
  const tasks = taskIds.map((task_id) => ({ alliance_id: allianceId, section_id: id, task_id }));
  await queries(tx).insertInto('needs.section_task').values(tasks).execute();
}

/** Writes how a section stands; its tasks stay. */
export async function updateSection(tx: Tx, section: SectionRecord): Promise<void> {
  await queries(tx)
    .updateTable('needs.section')
    .set({ ...toRow(section), version: section.version + 1 })
    .where('id', '=', section.id)
    .execute();
}

async function listTaskIds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const rows =
    ids.length === 0
      ? []
      : await queries(tx)
          .selectFrom('needs.section_task')
          .select(['section_id', 'task_id'])
          .where('section_id', 'in', [...ids])
          .execute();
  return new Map(
    ids.map((id) => [id, rows.filter((row) => row.section_id === id).map((row) => row.task_id)]),
  );
}

const toRow = (section: SectionRecord) => ({
  office: section.office,
  address: section.address,
  due_on: section.dueOn,
  note: section.note,
  state: section.state,
  sent_count: section.sentCount,
  sent_at: section.sentAt,
  reminded_on: section.remindedOn,
  handed_in_at: section.handedInAt,
  withdrawn_at: section.withdrawnAt,
});

const toSection = (row: SectionRow, tasks: ReadonlyMap<string, string[]>): SectionRecord => ({
  id: row.id,
  roundId: row.round_id,
  memberId: row.member_id,
  office: row.office,
  address: row.address,
  dueOn: dayOf(row.due_on),
  note: row.note,
  state: wordOf(SECTION_STATES, row.state),
  sentCount: row.sent_count,
  sentAt: row.sent_at,
  remindedOn: dayOf(row.reminded_on),
  handedInAt: row.handed_in_at,
  withdrawnAt: row.withdrawn_at,
  version: row.version,
  taskIds: tasks.get(row.id) ?? [],
});
