import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Places on the waiting list by undertaking, from 1. */
export async function listWaitingPlaces(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await queries(tx)
    .selectFrom('projects.waiting_place')
    .select(['undertaking_id', 'position'])
    .execute();
  return new Map(rows.map(({ undertaking_id, position }) => [undertaking_id, position]));
}

/** Gives all places anew, in this order. */
export async function replaceWaitingPlaces(
  tx: Tx,
  allianceId: string,
  undertakingIds: readonly string[],
): Promise<void> {
  await queries(tx).deleteFrom('projects.waiting_place').execute();
  if (undertakingIds.length === 0) return;
  const rows = undertakingIds.map((id, index) => ({
    alliance_id: allianceId,
    undertaking_id: id,
    position: index + 1,
  }));
  await queries(tx).insertInto('projects.waiting_place').values(rows).execute();
}
