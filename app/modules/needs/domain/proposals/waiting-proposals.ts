import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import type { ProposalRecord } from './proposal.ts';
import { isVotedUpon } from './proposal-state.ts';
import type { ProposalViewer } from './proposal-viewer.ts';

/** A member that may vote. */
export interface VotingMember {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/**
 * What of a proposal waits for someone: the vote of his members; for the office what has come in, and a result to be entered
 * once all have voted or the last day is over.
 */
export function waitingProposal(
  viewer: Pick<ProposalViewer, 'isOffice' | 'votingIds'>,
  proposal: Pick<ProposalRecord, 'id' | 'title' | 'reference' | 'state' | 'voteDueOn' | 'isSample'>,
  { members, votedIds }: { readonly members: readonly VotingMember[]; readonly votedIds: readonly string[] },
  { since, today }: { readonly since: CalendarDate; readonly today: CalendarDate },
): readonly WaitingItem[] {
  const shared = {
    title: `${proposal.reference}: ${proposal.title}`,
    path: `/vorschlaege/${proposal.id}`,
    waitsSince: since,
    amount: null,
    isSample: proposal.isSample,
  };
  if (proposal.state === 'eingegangen')
    return viewer.isOffice
      ? [{ ...shared, kind: 'rueckfrage', task: 'In die Beratung nehmen', memberKey: null, dueOn: null }]
      : [];
  if (!isVotedUpon(proposal.state)) return [];
  const open = members.filter(({ id }) => !votedIds.includes(id));
  const votes = open
    .filter(({ id }) => viewer.votingIds.includes(id))
    .map(({ key, name }) => ({
      ...shared,
      kind: 'vorschlag' as const,
      task: `Abstimmen für ${name}`,
      memberKey: key,
      dueOn: proposal.voteDueOn,
      // A vote on a topic binds nobody (ADR 14): every head gives it alone.
      alone: { may: true, because: 'Die Abstimmung über ein Thema bindet niemanden.' },
    }));
  const isOver = open.length === 0 || (proposal.voteDueOn !== null && proposal.voteDueOn < today);
  if (!viewer.isOffice || !isOver) return votes;
  return [
    ...votes,
    { ...shared, kind: 'rueckfrage', task: 'Ergebnis eintragen', memberKey: null, dueOn: null },
  ];
}
