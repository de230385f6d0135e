import type { Acting } from '../../../../platform/acting.ts';
import { prefillDrafts, type Succession } from '../../domain/rounds/prefill-drafts.ts';
import { listRatings } from '../../store/rating-store.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { listRoundSheets } from '../../store/rounds-participant-store.ts';
import { insertPrefilled } from '../../store/rounds-prefill-store.ts';
import { readSettledSlice } from './read-slice.ts';

/** Puts what members released in the last round into their sheets as drafts, where they have written nothing yet. */
export async function prefillSheets(
  { tx, alliance, actor, at }: Acting,
  { id, previousRoundId }: Pick<RoundRecord, 'id' | 'previousRoundId'>,
  succession: Succession,
): Promise<number> {
  if (previousRoundId === null) return 0;
  const sheets = await listRoundSheets(tx, id);
  const drafts = prefillDrafts({
    released: await listRatings(tx, previousRoundId),
    memberIds: new Set(sheets.filter(({ state }) => state !== 'freigegeben').map(({ memberId }) => memberId)),
    taskIds: new Set((await readSettledSlice(tx, id)).map((task) => task.id)),
    succession,
  });
  await insertPrefilled(tx, alliance.id, id, drafts, { actor, at });
  return drafts.length;
}
