import type { Tx } from '../../../../platform/transaction.ts';
import { type FundingCheck, shownFunding } from '../../domain/recommendation/funding.ts';
import { listFunding } from '../../store/funding-store.ts';

/** The programmes that were looked at for a project, as they were added; `fundingChecked` says whether they suffice. */
export const readFunding = async (tx: Tx, undertakingId: string): Promise<FundingCheck[]> =>
  shownFunding(await listFunding(tx, undertakingId));
