import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { QuestionnaireHead, QuestionnaireVersion } from '../domain/questionnaire/library.ts';
import type { Questionnaire } from '../domain/questionnaire/question.ts';
import { questionnaireJson, readQuestionnaireJson } from '../domain/questionnaire/questionnaire-json.ts';
import { toHead, toVersion } from './questionnaire-rows.ts';

/** Every questionnaire of the alliance. */
export async function listQuestionnaires(tx: Tx): Promise<QuestionnaireHead[]> {
  const rows = await queries(tx)
    .selectFrom('surveys.questionnaire')
    .selectAll()
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(toHead);
}

export async function findQuestionnaire(tx: Tx, slug: string): Promise<QuestionnaireHead | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.questionnaire')
    .selectAll()
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row && toHead(row);
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockQuestionnaire(tx: Tx, slug: string): Promise<QuestionnaireHead | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.questionnaire')
    .selectAll()
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  return row && toHead(row);
}

export async function insertQuestionnaire(
  tx: Tx,
  allianceId: string,
  head: QuestionnaireHead,
  by: { readonly actor: string; readonly at: Date },
): Promise<void> {
  const { id, slug, title, description, origin, isSample } = head;
  await queries(tx)
    .insertInto('surveys.questionnaire')
    .values({
      ...{ alliance_id: allianceId, id, slug, title, description, is_sample: isSample },
      origin: origin && sql<string>`${JSON.stringify(origin)}::jsonb`,
      created_at: by.at,
      created_by: by.actor,
    })
    .execute();
}

/** Its versions, the latest first. */
export async function listQuestionnaireVersions(
  tx: Tx,
  questionnaireId: string,
): Promise<QuestionnaireVersion[]> {
  const rows = await queries(tx)
    .selectFrom('surveys.questionnaire_version')
    .selectAll()
    .where('questionnaire_id', '=', questionnaireId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toVersion);
}

/** The latest version of every questionnaire, by its id. */
export const listNewestVersions = (tx: Tx): Promise<ReadonlyMap<string, QuestionnaireVersion>> =>
  newestOf(tx, ['entwurf', 'gueltig']);

/** The latest version that may be asked. */
export const listValidVersions = (tx: Tx): Promise<ReadonlyMap<string, QuestionnaireVersion>> =>
  newestOf(tx, ['gueltig']);

async function newestOf(
  tx: Tx,
  states: readonly QuestionnaireVersion['state'][],
): Promise<ReadonlyMap<string, QuestionnaireVersion>> {
  const rows = await queries(tx)
    .selectFrom('surveys.questionnaire_version')
    .selectAll()
    .distinctOn('questionnaire_id')
    .where('state', 'in', states)
    .orderBy('questionnaire_id')
    .orderBy('number', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.questionnaire_id, toVersion(row)]));
}

/** What one version asks; throws where there is none of that number. */
export async function readQuestions(tx: Tx, questionnaireId: string, number: number): Promise<Questionnaire> {
  const { content } = await queries(tx)
    .selectFrom('surveys.questionnaire_version')
    .select('content')
    .where('questionnaire_id', '=', questionnaireId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return readQuestionnaireJson(content);
}

export async function insertQuestionnaireVersion(
  tx: Tx,
  allianceId: string,
  version: QuestionnaireVersion,
  by: { readonly actor: string; readonly at: Date },
): Promise<void> {
  const { questionnaireId, number, state, content, changeNote } = version;
  await queries(tx)
    .insertInto('surveys.questionnaire_version')
    .values({
      ...{ alliance_id: allianceId, questionnaire_id: questionnaireId, number, state },
      content: contentOf(content),
      change_note: changeNote,
      created_at: by.at,
      created_by: by.actor,
    })
    .execute();
}

/** Writes a draft, or makes it valid; the caller holds the questionnaire. */
export async function updateQuestionnaireVersion(tx: Tx, changed: QuestionnaireVersion): Promise<void> {
  const { questionnaireId, number, state, content, changeNote, version } = changed;
  await queries(tx)
    .updateTable('surveys.questionnaire_version')
    .set({ state, content: contentOf(content), change_note: changeNote, version: version + 1 })
    .where('questionnaire_id', '=', questionnaireId)
    .where('number', '=', number)
    .execute();
}

const contentOf = (content: Questionnaire) =>
  sql<string>`${JSON.stringify(questionnaireJson(content))}::jsonb`;
