import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { mapFields } from '../domain/mayor-survey/read-survey-answer.ts';
import { HORIZONS, type Tally } from '../domain/mayor-survey/summarise-survey.ts';
import {
  MARKS,
  SURVEY_FIELDS,
  type SurveyAnswer,
  type SurveyMark,
} from '../domain/mayor-survey/survey-field.ts';

/** Who was asked in a survey, by member id; null where no answer is there yet. */
export async function listRespondents(tx: Tx, surveyId: string): Promise<ReadonlyMap<string, Date | null>> {
  const rows = await queries(tx)
    .selectFrom('needs.mayor_respondent')
    .select(['member_id', 'answered_at'])
    .where('survey_id', '=', surveyId)
    .execute();
  return new Map(rows.map((row) => [row.member_id, row.answered_at]));
}

/** Asks members; who is asked already stays asked. */
export async function addRespondents(
  tx: Tx,
  allianceId: string,
  surveyId: string,
  memberIds: readonly string[],
): Promise<void> {
  if (memberIds.length === 0) return;
  await queries(tx)
    .insertInto('needs.mayor_respondent')
    .values(memberIds.map((member_id) => ({ alliance_id: allianceId, survey_id: surveyId, member_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Asks members no longer, as long as nobody could answer. */
export async function removeRespondents(
  tx: Tx,
  surveyId: string,
  memberIds: readonly string[],
): Promise<void> {
  if (memberIds.length === 0) return;
  await queries(tx)
    .deleteFrom('needs.mayor_respondent')
    .where('survey_id', '=', surveyId)
    .where('member_id', 'in', memberIds)
    .execute();
}

/** The answers of an open survey by member id. */
export async function listSurveyAnswers(
  tx: Tx,
  surveyId: string,
): Promise<ReadonlyMap<string, SurveyAnswer>> {
  const rows = await queries(tx)
    .selectFrom('needs.mayor_answer')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .execute();
  const members = [...new Set(rows.map((row) => row.member_id))];
  const answerOf = (memberId: string): SurveyAnswer =>
    mapFields((field) => {
      const row = rows.find((one) => one.member_id === memberId && one.field === field);
      if (!row) throw new Error(`an answer to ${surveyId} lacks ${field}`);
      return { today: markOf(row.today), future: markOf(row.future) };
    });
  return new Map(members.map((memberId) => [memberId, answerOf(memberId)]));
}

/** Puts a member's answer in the place of what it said before. */
export async function replaceSurveyAnswer(
  tx: Tx,
  allianceId: string,
  surveyId: string,
  memberId: string,
  answer: SurveyAnswer,
  at: Date,
): Promise<void> {
  await deleteAnswers(tx, surveyId, memberId);
  const key = { alliance_id: allianceId, survey_id: surveyId, member_id: memberId };
  await queries(tx)
    .insertInto('needs.mayor_answer')
    .values(SURVEY_FIELDS.map((field) => ({ ...key, field, ...answer[field] })))
    .execute();
  await queries(tx)
    .updateTable('needs.mayor_respondent')
    .set({ answered_at: at })
    .where('survey_id', '=', surveyId)
    .where('member_id', '=', memberId)
    .execute();
}

/** Keeps the counts and forgets whose the answers were. */
export async function replaceAnswersByTallies(
  tx: Tx,
  allianceId: string,
  surveyId: string,
  tallies: readonly Tally[],
): Promise<void> {
  const key = { alliance_id: allianceId, survey_id: surveyId };
  await queries(tx)
    .insertInto('needs.mayor_tally')
    .values(tallies.map((tally) => ({ ...key, ...tally })))
    .execute();
  await deleteAnswers(tx, surveyId);
}

/** The counts of a closed survey. */
export async function listTallies(tx: Tx, surveyId: string): Promise<Tally[]> {
  const rows = await queries(tx)
    .selectFrom('needs.mayor_tally')
    .select(['field', 'horizon', 'mark', 'answers'])
    .where('survey_id', '=', surveyId)
    .execute();
  return rows.map(({ field, horizon, mark, answers }) => ({
    field: wordOf(SURVEY_FIELDS, field),
    horizon: wordOf(HORIZONS, horizon),
    mark: markOf(mark),
    answers,
  }));
}

async function deleteAnswers(tx: Tx, surveyId: string, memberId?: string): Promise<void> {
  const all = queries(tx).deleteFrom('needs.mayor_answer').where('survey_id', '=', surveyId);
  await (memberId === undefined ? all : all.where('member_id', '=', memberId)).execute();
}

/** The table checks the range; another mark means that the program is older than its data. */
function markOf(number: number): SurveyMark {
  const mark = MARKS.find((known) => known === number);
  if (mark === undefined) throw new Error(`unknown mark in the database: ${number}`);
  return mark;
}
