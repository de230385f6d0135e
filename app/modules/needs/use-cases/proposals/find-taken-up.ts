import type { Tx } from '../../../../platform/transaction.ts';
import type { ProposalRecord } from '../../domain/proposals/proposal.ts';
import { findProposal } from '../../store/proposal-store.ts';

/** What a proposal passes on to what is made from it. */
export type TakenUpProposal = Pick<
  ProposalRecord,
  'id' | 'title' | 'need' | 'wish' | 'areaId' | 'memberId' | 'isSample'
>;

/** A proposal that the heads took up and that nothing has become of yet. */
export async function findTakenUp(tx: Tx, id: string): Promise<TakenUpProposal | undefined> {
  const proposal = await findProposal(tx, id);
  return proposal?.state === 'aufgenommen' && proposal.target === null ? proposal : undefined;
}
