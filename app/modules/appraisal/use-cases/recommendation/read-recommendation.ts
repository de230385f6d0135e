import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { Recommendation } from '../../domain/recommendation/recommendation.ts';
import { listRecommendations, type RecommendationRecord } from '../../store/recommendation-store.ts';

/** A version of a recommendation with the keys of its members. */
export interface RecommendationVersion extends Recommendation {
  readonly number: number;
  readonly isSample: boolean;
  /** In which capacity it was written, never a name. */
  readonly byLabel: string;
  readonly at: Date;
}

/** Every version, the latest first. */
export async function readVersions(
  tx: Tx,
  undertakingId: string,
  members?: readonly MemberRecord[],
): Promise<RecommendationVersion[]> {
  const records = await listRecommendations(tx, undertakingId);
  const known = members ?? (await listMembers(tx));
  return records.map((record) => toVersion(record, known));
}

/** Members in the order of every list of members. */
const toVersion = (
  { memberIds, ...record }: RecommendationRecord,
  members: readonly MemberRecord[],
): RecommendationVersion => ({
  ...record,
  memberKeys: members.filter(({ id }) => memberIds.includes(id)).map(({ member }) => member.key),
});
