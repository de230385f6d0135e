import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type LeadTimeSummary, summariseLeadTimes } from '../../domain/proposals/lead-time.ts';
import { mayReadProposal } from '../../domain/proposals/proposal-viewer.ts';
import { listProposalEvents } from '../../store/proposal-event-store.ts';
import { listProposals } from '../../store/proposal-store.ts';
import { type ProposalContext, readContext, type ShownProposal, shownProposal } from './proposal-context.ts';

export interface ProposalList {
  readonly proposals: readonly ShownProposal[];
  readonly context: ProposalContext;
  /** Over all proposals that the viewer may read, whatever is filtered. */
  readonly times: LeadTimeSummary;
}

/** The proposals that someone may read, the latest first, with what they took. */
export const listShownProposals = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<ProposalList> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const context = await readContext(tx, services, alliance, principal);
    const readable = (await listProposals(tx)).filter((proposal) =>
      mayReadProposal(context.viewer, proposal),
    );
    const events = await listProposalEvents(
      tx,
      readable.map(({ id }) => id),
    );
    const proposals = readable.map((proposal) =>
      shownProposal(proposal, events.get(proposal.id) ?? [], context),
    );
    return { proposals, context, times: summariseLeadTimes(proposals.map(({ leadTime }) => leadTime)) };
  });
