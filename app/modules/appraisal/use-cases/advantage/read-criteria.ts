import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { Criterion, CriterionScore } from '../../domain/advantage/criterion.ts';
import { listCriteria, listScores } from '../../store/criterion-store.ts';

/** Criteria of a project, removed ones too, and how the members score them. */
export interface StoredCriteria {
  readonly criteria: readonly Criterion[];
  readonly scores: readonly CriterionScore[];
}

export async function readCriteria(tx: Tx, undertakingId: string): Promise<StoredCriteria> {
  const criteria = await listCriteria(tx, undertakingId);
  const scores = await listScores(tx, undertakingId);
  const keys = new Map((await listMembers(tx)).map(({ id, member: { key } }) => [id, key]));
  return {
    criteria,
    scores: scores.flatMap(({ memberId, ...score }) => {
      const memberKey = keys.get(memberId);
      return memberKey === undefined ? [] : [{ ...score, memberKey }];
    }),
  };
}
