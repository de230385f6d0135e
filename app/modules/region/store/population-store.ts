import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { PopulationEntry } from '../domain/population-history.ts';

/** A count and whose it is. */
export interface MemberCount {
  readonly memberId: string;
  readonly entry: PopulationEntry;
}

/** Adds counts. A second count of one member on one day throws: callers ask the history first. */
export async function insertPopulations(
  tx: Tx,
  allianceId: string,
  counts: readonly MemberCount[],
): Promise<void> {
  if (counts.length === 0) return;
  const rows = counts.map(({ memberId, entry }) => ({
    alliance_id: allianceId,
    member_id: memberId,
    as_of: entry.asOf,
    value: entry.value,
    source: entry.source,
  }));
  await queries(tx).insertInto('region.population').values(rows).execute();
}
