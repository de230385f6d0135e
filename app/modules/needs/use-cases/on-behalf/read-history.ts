import type { Tx } from '../../../../platform/transaction.ts';
import type { SheetHistory } from '../../domain/on-behalf/why-not-on-behalf.ts';
import { listDrafts } from '../../store/draft-store.ts';
import type { SheetRecord } from '../../store/sheet-store.ts';

/** What the municipality has done in its sheet itself. Last round's values and what the office entered do not count. */
export async function readHistory(
  tx: Tx,
  roundId: string,
  memberId: string,
  { state, proofSha256 }: Pick<SheetRecord, 'state' | 'proofSha256'>,
): Promise<SheetHistory> {
  const drafts = await listDrafts(tx, { roundId, memberId });
  return {
    state,
    hasOwnAnswers: drafts.some(({ source }) => source !== 'vorrunde' && source !== 'im-auftrag'),
    wasReleasedOnBehalf: proofSha256 !== null,
  };
}
