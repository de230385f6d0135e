import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { VOTES, type Vote } from '../domain/proposals/vote-result.ts';

/** The vote of a member in a ballot. */
export interface VoteRecord {
  readonly proposalId: string;
  readonly ballot: number;
  readonly memberId: string;
  readonly vote: Vote;
  readonly reason: string;
  readonly capacity: 'leitung' | 'vertretung';
  readonly at: Date;
}

/** All votes on proposals, of every ballot. */
export async function listVotes(tx: Tx, proposalIds: readonly string[]): Promise<VoteRecord[]> {
  if (proposalIds.length === 0) return [];
  const rows = await queries(tx)
    .selectFrom('needs.proposal_vote')
    .selectAll()
    .where('proposal_id', 'in', proposalIds)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({
    proposalId: row.proposal_id,
    ballot: row.ballot,
    memberId: row.member_id,
    vote: wordOf(VOTES, row.vote),
    reason: row.reason,
    capacity: wordOf(['leitung', 'vertretung'], row.capacity),
    at: row.at,
  }));
}

/** Gives a vote, or changes it while the ballot is open. */
export async function saveVote(
  tx: Tx,
  allianceId: string,
  { proposalId, ballot, memberId, vote, reason, capacity, at }: VoteRecord,
  actor: string,
): Promise<void> {
  await queries(tx)
    .insertInto('needs.proposal_vote')
    .values({
      alliance_id: allianceId,
      proposal_id: proposalId,
      ballot,
      member_id: memberId,
      vote,
      reason,
      capacity,
      actor,
      at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['alliance_id', 'proposal_id', 'ballot', 'member_id'])
        .doUpdateSet({ vote, reason, capacity, actor, at }),
    )
    .execute();
}
