import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isSurveyScope, isSurveyState, type SurveyRecord } from '../domain/life/survey.ts';

/** Every survey of the alliance, the latest first. */
export async function listSurveys(tx: Tx): Promise<SurveyRecord[]> {
  const rows = await queries(tx)
    .selectFrom('surveys.survey')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toSurvey);
}

export async function findSurvey(tx: Tx, slug: string): Promise<SurveyRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.survey')
    .selectAll()
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row && toSurvey(row);
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockSurvey(tx: Tx, slug: string): Promise<SurveyRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.survey')
    .selectAll()
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  return row && toSurvey(row);
}

/** The same, and nobody closes it before the transaction ends; members answer side by side. */
export async function holdSurvey(tx: Tx, slug: string): Promise<SurveyRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.survey')
    .selectAll()
    .where('slug', '=', slug)
    .forShare()
    .executeTakeFirst();
  return row && toSurvey(row);
}

export async function findSurveyById(tx: Tx, id: string): Promise<SurveyRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.survey')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toSurvey(row);
}

export async function insertSurvey(
  tx: Tx,
  allianceId: string,
  survey: SurveyRecord,
  by: { readonly actor: string; readonly at: Date },
): Promise<void> {
  await queries(tx)
    .insertInto('surveys.survey')
    .values({
      ...{ alliance_id: allianceId, id: survey.id, slug: survey.slug, is_sample: survey.isSample },
      undertaking_id: survey.undertakingId,
      ...toRow(survey),
      created_at: by.at,
      created_by: by.actor,
    })
    .execute();
}

/** Writes a survey as it stands and counts its version on. The caller holds it. */
export async function updateSurvey(tx: Tx, survey: SurveyRecord): Promise<void> {
  await queries(tx)
    .updateTable('surveys.survey')
    .set({ ...toRow(survey), version: survey.version + 1 })
    .where('id', '=', survey.id)
    .execute();
}

const toRow = (survey: SurveyRecord) => ({
  title: survey.title,
  introduction: survey.introduction,
  questionnaire_id: survey.questionnaireId,
  questionnaire_number: survey.questionnaireNumber,
  reference_year: survey.referenceYear,
  state: survey.state,
  due_on: survey.dueOn,
  scope: survey.scope,
  opened_at: survey.openedAt,
  closed_at: survey.closedAt,
  released_at: survey.releasedAt,
});

const toSurvey = (row: Selectable<DB['surveys.survey']>): SurveyRecord => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  introduction: row.introduction,
  undertakingId: row.undertaking_id,
  questionnaireId: row.questionnaire_id,
  questionnaireNumber: row.questionnaire_number,
  referenceYear: row.reference_year,
  state: knownWord(row.state, isSurveyState),
  dueOn: dayOf(row.due_on),
  scope: knownWord(row.scope, isSurveyScope),
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  releasedAt: row.released_at,
  isSample: row.is_sample,
  version: row.version,
});
