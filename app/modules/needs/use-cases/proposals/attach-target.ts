import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { ProposalTarget } from '../../domain/proposals/proposal.ts';
import { insertProposalEvent } from '../../store/proposal-event-store.ts';
import { lockProposal, updateTarget } from '../../store/proposal-store.ts';

/**
 * Notes what a proposal became, within the transaction that makes it: the lead time from need to start ends here. Only what
 * the heads took up starts; the first thing it became stays. Answers whether it was noted.
 */
export async function attachProposalTarget(
  tx: Tx,
  allianceId: string,
  proposalId: string,
  target: ProposalTarget,
  { actor, byLabel, at }: { readonly actor: string; readonly byLabel: string; readonly at: Date },
): Promise<boolean> {
  const before = await lockProposal(tx, proposalId);
  if (before?.state !== 'aufgenommen' || before.target !== null) return false;
  await updateTarget(tx, proposalId, target, at);
  const entry = { event: 'ziel', state: null, note: target.title, byLabel, actor, at } as const;
  await insertProposalEvent(tx, allianceId, proposalId, entry);
  await recordChange(tx, {
    chain: allianceId,
    at,
    actor,
    action: 'proposal.realised',
    subject: { kind: 'proposal', id: proposalId },
    after: target,
  });
  return true;
}
