import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { answerJson, readAnswerJson } from '../domain/answers/answer-json.ts';
import { type AnswerSource, isAnswerSource } from '../domain/life/sheet.ts';
import type { Answer } from '../domain/questionnaire/question.ts';

/** An answer of the working copy with where it came from; with neither value nor note it was taken back. */
export interface AnswerRecord extends Answer {
  readonly questionKey: string;
  readonly source: AnswerSource;
  /** In which capacity or which office, never a name. */
  readonly byLabel: string;
  readonly at: Date;
  /** Guards edits that cross. */
  readonly version: number;
}

/** The working copy of one sheet. */
export async function listAnswers(tx: Tx, surveyId: string, memberId: string): Promise<AnswerRecord[]> {
  const rows = await selectAnswers(tx, surveyId).where('member_id', '=', memberId).execute();
  return rows.map(toAnswer);
}

/** The working copies of all sheets of a survey, by member. */
export async function listAnswersOfSurvey(
  tx: Tx,
  surveyId: string,
): Promise<ReadonlyMap<string, readonly AnswerRecord[]>> {
  const byMember = Map.groupBy(await selectAnswers(tx, surveyId).execute(), (row) => row.member_id);
  return new Map([...byMember].map(([memberId, rows]) => [memberId, rows.map(toAnswer)]));
}

const selectAnswers = (tx: Tx, surveyId: string) =>
  queries(tx).selectFrom('surveys.answer').selectAll().where('survey_id', '=', surveyId);

const toAnswer = (row: Selectable<DB['surveys.answer']>): AnswerRecord => ({
  ...readAnswerJson({ value: row.value, note: row.note }),
  questionKey: row.question_key,
  source: knownWord(row.source, isAnswerSource),
  byLabel: row.by_label,
  at: row.at,
  version: row.version,
});

/** What to write; without value and note the answer is taken back, and its version still counts on. */
export interface AnswerToSave extends Answer {
  readonly questionKey: string;
  readonly source: AnswerSource;
}

interface Saving {
  readonly surveyId: string;
  readonly memberId: string;
  readonly byLabel: string;
  readonly actor: string;
  readonly at: Date;
}

/** Writes answers; of each, the version counts on. The caller holds the sheet. */
export async function saveAnswers(
  tx: Tx,
  allianceId: string,
  { surveyId, memberId, byLabel, actor, at }: Saving,
  answers: readonly AnswerToSave[],
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map((answer) => {
    const { value, note } = answerJson(answer);
    return {
      ...{ alliance_id: allianceId, survey_id: surveyId, member_id: memberId },
      ...{ question_key: answer.questionKey, note, source: answer.source, by_label: byLabel, actor, at },
      value: value === null ? null : sql<string>`${JSON.stringify(value)}::jsonb`,
    };
  });
  await queries(tx)
    .insertInto('surveys.answer')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'survey_id', 'member_id', 'question_key']).doUpdateSet((eb) => ({
        value: eb.ref('excluded.value'),
        note: eb.ref('excluded.note'),
        source: eb.ref('excluded.source'),
        by_label: eb.ref('excluded.by_label'),
        actor: eb.ref('excluded.actor'),
        at: eb.ref('excluded.at'),
        version: sql<number>`surveys.answer.version + 1`,
      })),
    )
    .execute();
}
