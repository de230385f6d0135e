import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { listOf, textOf } from '../domain/questionnaire/read-json.ts';
import { isSectionState, type SectionRecord } from '../domain/sections/section.ts';

/** All sections of a sheet, in the order in which they were sent. */
export async function listSections(tx: Tx, surveyId: string, memberId: string): Promise<SectionRecord[]> {
  const rows = await queries(tx)
    .selectFrom('surveys.section')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .where('member_id', '=', memberId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toSection);
}

export async function findSection(tx: Tx, id: string): Promise<SectionRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.section')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toSection(row);
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockSection(tx: Tx, id: string): Promise<SectionRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.section')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toSection(row);
}

export async function insertSection(tx: Tx, allianceId: string, section: SectionRecord): Promise<void> {
  await queries(tx)
    .insertInto('surveys.section')
    .values({
      ...{ alliance_id: allianceId, id: section.id, created_at: section.sentAt },
      ...{ survey_id: section.surveyId, member_id: section.memberId },
      ...{ office: section.office, address: section.address, note: section.note },
      question_keys: sql<string>`${JSON.stringify(section.questionKeys)}::jsonb`,
      ...lifeRow(section),
    })
    .execute();
}

/** Writes how a section stands and counts its version on; whom and what it asks stays. The caller holds it. */
export async function updateSection(tx: Tx, section: SectionRecord): Promise<void> {
  await queries(tx)
    .updateTable('surveys.section')
    .set({ ...lifeRow(section), version: section.version + 1 })
    .where('id', '=', section.id)
    .execute();
}

const lifeRow = (section: SectionRecord) => ({
  due_on: section.dueOn,
  state: section.state,
  sent_count: section.sentCount,
  sent_at: section.sentAt,
  reminded_on: section.remindedOn,
  handed_in_at: section.handedInAt,
  withdrawn_at: section.withdrawnAt,
});

const toSection = (row: Selectable<DB['surveys.section']>): SectionRecord => ({
  ...{ id: row.id, surveyId: row.survey_id, memberId: row.member_id },
  ...{ office: row.office, address: row.address, note: row.note, version: row.version },
  questionKeys: listOf(row.question_keys, textOf),
  ...{ state: knownWord(row.state, isSectionState), dueOn: dayOf(row.due_on) },
  ...{ sentCount: row.sent_count, sentAt: row.sent_at, remindedOn: dayOf(row.reminded_on) },
  ...{ handedInAt: row.handed_in_at, withdrawnAt: row.withdrawn_at },
});
