import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { listMembers } from '../../../region/index.ts';
import { isVotedUpon } from '../../domain/proposals/proposal-state.ts';
import { waitingProposal } from '../../domain/proposals/waiting-proposals.ts';
import { listProposalEvents } from '../../store/proposal-event-store.ts';
import { listProposals } from '../../store/proposal-store.ts';
import { listVotes } from '../../store/proposal-vote-store.ts';
import { readViewer } from './read-viewer.ts';

/** What waits for someone in the proposals box of an alliance; a topic of the inbox. */
export async function readWaitingProposals(
  tx: Tx,
  { principal, allianceId }: { readonly principal: Principal; readonly allianceId: string },
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const all = await listMembers(tx);
  const viewer = await readViewer(tx, principal, allianceId, all, today);
  if (!viewer.isOffice && viewer.votingIds.length === 0) return [];
  const open = (await listProposals(tx)).filter(({ state }) => state === 'eingegangen' || isVotedUpon(state));
  const ids = open.map(({ id }) => id);
  const events = await listProposalEvents(tx, ids);
  const votes = await listVotes(tx, ids);
  const members = all
    .filter(({ member }) => member.standing === 'mitglied')
    .map(({ id, member: { key, name } }) => ({ id, key, name }));
  return open.flatMap((proposal) => {
    const last = events.get(proposal.id)?.findLast(({ state }) => state !== null);
    const votedIds = votes
      .filter(({ proposalId, ballot }) => proposalId === proposal.id && ballot === proposal.ballot)
      .map(({ memberId }) => memberId);
    const since = germanDay(last?.at ?? proposal.createdAt);
    return waitingProposal(viewer, proposal, { members, votedIds }, { since, today });
  });
}
