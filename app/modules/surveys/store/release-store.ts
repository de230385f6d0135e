import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { answersJson, readAnswersJson } from '../domain/answers/answer-json.ts';
import type { Answers } from '../domain/questionnaire/question.ts';

/** What a head released, as it will always be. */
export interface ReleaseRecord {
  readonly surveyId: string;
  readonly memberId: string;
  readonly number: number;
  readonly answers: Answers;
  /** Why anew; '' for the first. */
  readonly reason: string;
  readonly byLabel: string;
  readonly releasedAt: Date;
  readonly proofNote: string;
  readonly proofSha256: string | null;
}

export async function insertRelease(
  tx: Tx,
  allianceId: string,
  release: ReleaseRecord,
  actor: string,
): Promise<void> {
  await queries(tx)
    .insertInto('surveys.answer_release')
    .values({
      ...{ alliance_id: allianceId, survey_id: release.surveyId, member_id: release.memberId },
      ...{ number: release.number, reason: release.reason, by_label: release.byLabel, actor },
      answers: sql<string>`${JSON.stringify(answersJson(release.answers))}::jsonb`,
      released_at: release.releasedAt,
      proof_note: release.proofNote,
      proof_sha256: release.proofSha256,
    })
    .execute();
}

const selectReleases = (tx: Tx, surveyId: string) =>
  queries(tx).selectFrom('surveys.answer_release').selectAll().where('survey_id', '=', surveyId);
type Row = Awaited<ReturnType<ReturnType<typeof selectReleases>['executeTakeFirstOrThrow']>>;

/** The latest release of each member of a survey. */
export async function listLatestReleases(tx: Tx, surveyId: string): Promise<ReleaseRecord[]> {
  const rows = await selectReleases(tx, surveyId)
    .distinctOn('member_id')
    .orderBy('member_id')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toRelease);
}

/** Every release of one sheet, the latest first. */
export async function listReleases(tx: Tx, surveyId: string, memberId: string): Promise<ReleaseRecord[]> {
  const rows = await selectReleases(tx, surveyId)
    .where('member_id', '=', memberId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toRelease);
}

/** The latest release of a member in each survey it answered. */
export async function listReleasesOfMember(tx: Tx, memberId: string): Promise<ReleaseRecord[]> {
  const rows = await queries(tx)
    .selectFrom('surveys.answer_release')
    .selectAll()
    .where('member_id', '=', memberId)
    .distinctOn('survey_id')
    .orderBy('survey_id')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toRelease);
}

const toRelease = (row: Row): ReleaseRecord => ({
  surveyId: row.survey_id,
  memberId: row.member_id,
  number: row.number,
  answers: readAnswersJson(row.answers),
  reason: row.reason,
  byLabel: row.by_label,
  releasedAt: row.released_at,
  proofNote: row.proof_note,
  proofSha256: row.proof_sha256,
});
