import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isVerdict, type Recommendation } from '../domain/recommendation/recommendation.ts';

/** One version of a recommendation; the highest number holds. */
export interface RecommendationRecord extends Omit<Recommendation, 'memberKeys'> {
  readonly number: number;
  readonly memberIds: readonly string[];
  readonly isSample: boolean;
  /** In which capacity it was written, never a name. */
  readonly byLabel: string;
  readonly at: Date;
}

/** Every version of a project's recommendation, the latest first. */
export async function listRecommendations(tx: Tx, undertakingId: string): Promise<RecommendationRecord[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.recommendation')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('number', 'desc')
    .execute();
  const members = await queries(tx)
    .selectFrom('appraisal.recommendation_member')
    .select(['number', 'member_id'])
    .where('undertaking_id', '=', undertakingId)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    verdict: knownWord(row.verdict, isVerdict),
    reason: row.reason,
    scope: row.scope,
    minorityView: row.minority_view,
    memberIds: members.filter(({ number }) => number === row.number).map(({ member_id }) => member_id),
    isSample: row.is_sample,
    byLabel: row.by_label,
    at: row.at,
  }));
}

/** Adds a version; the caller holds the project, so that numbers follow each other. */
export async function insertRecommendation(
  tx: Tx,
  { allianceId, undertakingId }: { readonly allianceId: string; readonly undertakingId: string },
  { number, memberIds, minorityView, isSample, byLabel, ...content }: RecommendationRecord,
  actor: string,
): Promise<void> {
  const key = { alliance_id: allianceId, undertaking_id: undertakingId, number };
  await queries(tx)
    .insertInto('appraisal.recommendation')
    .values({
      ...key,
      ...content,
      minority_view: minorityView,
      is_sample: isSample,
      by_label: byLabel,
      actor,
    })
    .execute();
  if (memberIds.length > 0)
    await queries(tx)
      .insertInto('appraisal.recommendation_member')
      .values(memberIds.map((memberId) => ({ ...key, member_id: memberId })))
      .execute();
}
