import { calendarDate } from '../../../foundation/calendar-date.ts';
import { germanDay } from '../../../foundation/german-day.ts';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Survey, SurveyDetails } from '../domain/mayor-survey/survey.ts';
import { SURVEY_STATES, type SurveyState } from '../domain/mayor-survey/survey-state.ts';
import { VISIBILITIES } from '../domain/rounds/may-read-round.ts';

const selectSurveys = (tx: Tx) => queries(tx).selectFrom('needs.mayor_survey').selectAll();

type SurveyRow = Awaited<ReturnType<ReturnType<typeof selectSurveys>['executeTakeFirstOrThrow']>>;

/** All surveys, latest first. */
export async function listSurveys(tx: Tx): Promise<Survey[]> {
  return (await selectSurveys(tx).orderBy('created_at', 'desc').orderBy('slug').execute()).map(toSurvey);
}

/** A survey by slug; undefined where there is none. */
export async function findSurvey(tx: Tx, slug: string): Promise<Survey | undefined> {
  const row = await selectSurveys(tx).where('slug', '=', slug).executeTakeFirst();
  return row && toSurvey(row);
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockSurvey(tx: Tx, slug: string): Promise<Survey | undefined> {
  const row = await selectSurveys(tx).where('slug', '=', slug).forUpdate().executeTakeFirst();
  return row && toSurvey(row);
}

/** Adds a survey as a draft. */
export async function insertSurvey(tx: Tx, allianceId: string, survey: Survey, at: Date): Promise<void> {
  const { id, slug, state, isSample } = survey;
  await queries(tx)
    .insertInto('needs.mayor_survey')
    .values({
      alliance_id: allianceId,
      id,
      slug,
      state,
      is_sample: isSample,
      created_at: at,
      ...columnsOf(survey),
    })
    .execute();
}

/** Writes the details of a survey anew and counts its version up. */
export async function updateSurvey(tx: Tx, id: string, details: SurveyDetails): Promise<void> {
  await queries(tx)
    .updateTable('needs.mayor_survey')
    .set((row) => ({ ...columnsOf(details), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Moves a survey to a state. */
export async function moveSurvey(tx: Tx, id: string, state: SurveyState, at: Date): Promise<void> {
  await queries(tx)
    .updateTable('needs.mayor_survey')
    .set((row) => ({
      state,
      version: row('version', '+', 1),
      ...(state === 'offen' ? { opened_at: at } : { closed_at: at }),
    }))
    .where('id', '=', id)
    .execute();
}

const columnsOf = ({ title, note, dueOn, visibility }: SurveyDetails) => ({
  title,
  note,
  due_on: dueOn,
  visibility,
});

const toSurvey = (row: SurveyRow): Survey => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  note: row.note,
  state: wordOf(SURVEY_STATES, row.state),
  dueOn: row.due_on === null ? null : calendarDate(row.due_on),
  visibility: wordOf(VISIBILITIES, row.visibility),
  openedOn: row.opened_at === null ? null : germanDay(row.opened_at),
  isSample: row.is_sample,
  version: row.version,
});
