import type { ProposalRecord } from './proposal.ts';
import { isVotedUpon, type ProposalStep } from './proposal-state.ts';

/** Who looks at proposals, and what he may do. */
export interface ProposalViewer {
  /** The coordinating office: leads a proposal through its states. */
  readonly isOffice: boolean;
  /** The steering group: comments and suggests. */
  readonly isSteering: boolean;
  /** Reads what has just come in, comments and single votes: office, steering group, audit. */
  readonly seesAll: boolean;
  /** Ids of the members he belongs to: head, deputy, delegate, treasurer. */
  readonly memberIds: readonly string[];
  /** Ids of the members for which he makes the standing link and withdraws proposals: head, deputy, delegate. */
  readonly actingIds: readonly string[];
  /** Ids of the members for which he votes: head, deputy. */
  readonly votingIds: readonly string[];
  readonly accountId: string;
}

type Owned = Pick<ProposalRecord, 'memberId' | 'state' | 'channel' | 'createdBy'>;

/**
 * Whether someone may read a proposal. What came in by link nobody has checked yet: until the office takes it into
 * consultation it is seen by the office, the steering group, audit and its own municipality.
 */
export const mayReadProposal = (viewer: ProposalViewer, proposal: Owned): boolean =>
  viewer.seesAll ||
  (proposal.memberId !== null && viewer.memberIds.includes(proposal.memberId)) ||
  proposal.createdBy === viewer.accountId ||
  proposal.channel === 'konto' ||
  proposal.state !== 'eingegangen';

/** Why someone may not take a step; undefined where he may. The state table says whether the step fits the state. */
export function refuseStep(viewer: ProposalViewer, proposal: Owned, step: ProposalStep): string | undefined {
  if (viewer.isOffice) return undefined;
  if (step !== 'zurueckziehen') return 'Diesen Schritt trägt die Geschäftsstelle ein.';
  if (proposal.memberId !== null && viewer.actingIds.includes(proposal.memberId)) return undefined;
  return proposal.createdBy === viewer.accountId
    ? undefined
    : 'Einen Vorschlag zieht zurück, wer ihn eingereicht hat, die Leitung oder die IKZ-Beauftragten seiner Kommune oder für sie die Geschäftsstelle.';
}

/** Whether someone comments and suggests: the steering group and the office. */
export const mayAdvise = ({ isOffice, isSteering }: ProposalViewer): boolean => isOffice || isSteering;

/** Why no vote can be given for a member; undefined where it can. */
export function refuseVote(
  { votingIds }: ProposalViewer,
  { state }: Pick<ProposalRecord, 'state'>,
  memberId: string,
): string | undefined {
  if (!votingIds.includes(memberId))
    return 'Für diese Kommune stimmt ihre Leitung oder deren eingetragene Vertretung ab.';
  return isVotedUpon(state)
    ? undefined
    : 'Dieser Vorschlag liegt den Leitungen gerade nicht vor. Sehen Sie nach, wie er steht.';
}

/** Why a proposal's text cannot be changed any more, or not by this person; undefined where it can. */
export function refuseEditing(viewer: ProposalViewer, proposal: Owned): string | undefined {
  if (proposal.state !== 'eingegangen' && proposal.state !== 'in-beratung')
    return 'Was den Leitungen vorliegt, bleibt im Wortlaut, wie es ist. Die Geschäftsstelle kann es in die Beratung zurückholen.';
  if (viewer.isOffice || proposal.createdBy === viewer.accountId) return undefined;
  return proposal.memberId !== null && viewer.actingIds.includes(proposal.memberId)
    ? undefined
    : 'Den Text ändern, wer den Vorschlag eingereicht hat, seine Kommune und die Geschäftsstelle.';
}
