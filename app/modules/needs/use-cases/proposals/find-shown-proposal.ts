import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProposalEvent } from '../../domain/proposals/proposal.ts';
import { mayReadProposal } from '../../domain/proposals/proposal-viewer.ts';
import { type VisibleVotes, visibleVotes } from '../../domain/proposals/visible-votes.ts';
import { listProposalEvents } from '../../store/proposal-event-store.ts';
import { findProposal } from '../../store/proposal-store.ts';
import { listVotes } from '../../store/proposal-vote-store.ts';
import { type ProposalContext, readContext, type ShownProposal, shownProposal } from './proposal-context.ts';

export interface ProposalPage {
  readonly proposal: ShownProposal;
  /** Comments are for office, steering group and audit; the rest of the log for everyone. */
  readonly events: readonly ProposalEvent[];
  readonly votes: VisibleVotes;
  readonly context: ProposalContext;
}

/** One proposal with its log and votes, as far as someone may read it. */
export const findShownProposal = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
): Promise<ProposalPage | undefined> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const context = await readContext(tx, services, alliance, principal);
    const proposal = await findProposal(tx, id);
    if (!proposal || !mayReadProposal(context.viewer, proposal)) return undefined;
    const events = (await listProposalEvents(tx, [id])).get(id) ?? [];
    const votes = (await listVotes(tx, [id])).filter(({ ballot }) => ballot === proposal.ballot);
    return {
      context,
      proposal: shownProposal(proposal, events, context),
      events: events.filter(({ event }) => context.viewer.seesAll || event !== 'kommentar'),
      votes: visibleVotes(context.viewer, proposal, votes, votingIds(context)),
    };
  });

/** Guests join single undertakings and decide about no topics of the alliance. */
const votingIds = ({ members }: ProposalContext): readonly string[] =>
  members.filter(({ member }) => member.standing === 'mitglied').map(({ id }) => id);
