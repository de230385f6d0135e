import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isSheetState, type SheetRecord } from '../domain/life/sheet.ts';

/** The sheets of some surveys. */
export async function listSheets(tx: Tx, surveyIds: readonly string[]): Promise<SheetRecord[]> {
  if (surveyIds.length === 0) return [];
  const rows = await queries(tx)
    .selectFrom('surveys.sheet')
    .selectAll()
    .where('survey_id', 'in', surveyIds)
    .execute();
  return rows.map(toSheet);
}

export async function findSheet(
  tx: Tx,
  surveyId: string,
  memberId: string,
): Promise<SheetRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.sheet')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return row && toSheet(row);
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockSheet(
  tx: Tx,
  surveyId: string,
  memberId: string,
): Promise<SheetRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.sheet')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .where('member_id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
  return row && toSheet(row);
}

/** Asks members: an empty sheet for each. */
export async function insertSheets(
  tx: Tx,
  allianceId: string,
  surveyId: string,
  memberIds: readonly string[],
): Promise<void> {
  if (memberIds.length === 0) return;
  const rows = memberIds.map((member_id) => ({
    ...{ alliance_id: allianceId, survey_id: surveyId, member_id, state: 'offen' },
  }));
  await queries(tx).insertInto('surveys.sheet').values(rows).execute();
}

/** Asks members no longer, while the survey is a draft. */
export async function deleteSheets(tx: Tx, surveyId: string, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  await queries(tx)
    .deleteFrom('surveys.sheet')
    .where('survey_id', '=', surveyId)
    .where('member_id', 'in', memberIds)
    .execute();
}

/** Writes how a sheet stands and counts its version on. The caller holds it. */
export async function updateSheet(tx: Tx, sheet: SheetRecord): Promise<void> {
  await queries(tx)
    .updateTable('surveys.sheet')
    .set({
      state: sheet.state,
      return_note: sheet.returnNote,
      handed_on_at: sheet.handedOnAt,
      release_number: sheet.releaseNumber,
      version: sheet.version + 1,
    })
    .where('survey_id', '=', sheet.surveyId)
    .where('member_id', '=', sheet.memberId)
    .execute();
}

const toSheet = (row: Selectable<DB['surveys.sheet']>): SheetRecord => ({
  surveyId: row.survey_id,
  memberId: row.member_id,
  state: knownWord(row.state, isSheetState),
  returnNote: row.return_note,
  handedOnAt: row.handed_on_at,
  releaseNumber: row.release_number,
  version: row.version,
});
