import type { ProposalRecord } from './proposal.ts';
import { isDecided } from './proposal-state.ts';
import type { ProposalViewer } from './proposal-viewer.ts';
import { countVotes, decideVotes, type Vote, type VoteCount, type VoteResult } from './vote-result.ts';

/** A vote with the member it was given for. */
export interface CastVote {
  readonly memberId: string;
  readonly vote: Vote;
  readonly reason: string;
}

/** What someone may see of a ballot. */
export interface VisibleVotes {
  /** How many have voted, of how many. */
  readonly cast: number;
  readonly members: number;
  /**
   * Undefined before the heads have decided, where the viewer is no one who leads the ballot: a count moves the votes to
   * come, also that of a ballot that was called back.
   */
  readonly count: VoteCount | undefined;
  readonly result: VoteResult | undefined;
  /** Votes by member; for others than office, steering group and audit their own alone (practice 10). */
  readonly named: readonly CastVote[];
  /** Ids of members without a vote; for office, steering group and audit alone: nobody is named as late. */
  readonly missing: readonly string[];
}

/** What of the votes of the latest ballot a viewer sees. `memberIds` may vote: full members, no guests. */
export function visibleVotes(
  viewer: ProposalViewer,
  { state }: Pick<ProposalRecord, 'state'>,
  votes: readonly CastVote[],
  memberIds: readonly string[],
): VisibleVotes {
  const count = countVotes(votes, memberIds.length);
  const seesCount = viewer.seesAll || isDecided(state);
  return {
    cast: votes.length,
    members: memberIds.length,
    count: seesCount ? count : undefined,
    result: seesCount ? decideVotes(count) : undefined,
    named: votes.filter(({ memberId }) => viewer.seesAll || viewer.memberIds.includes(memberId)),
    missing: viewer.seesAll ? memberIds.filter((id) => !votes.some(({ memberId }) => memberId === id)) : [],
  };
}
