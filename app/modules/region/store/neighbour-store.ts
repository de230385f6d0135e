import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { NeighbourPair } from '../domain/neighbours.ts';

/** Who borders on whom, by keys, with where that is known from; no pairs where nobody entered any. */
export interface Neighbourhood {
  readonly pairs: readonly NeighbourPair[];
  /** Empty where there are no pairs. */
  readonly source: string;
}

/** The neighbours among the members of the alliance. */
export async function readNeighbourhood(tx: Tx): Promise<Neighbourhood> {
  const rows = await queries(tx)
    .selectFrom('region.neighbour as pair')
    .innerJoin('region.member as one', 'one.id', 'pair.member_id')
    .innerJoin('region.member as other', 'other.id', 'pair.neighbour_id')
    .select(['one.key as key', 'other.key as otherKey', 'pair.source as source'])
    .orderBy('one.key')
    .orderBy('other.key')
    .execute();
  return {
    pairs: rows.map(({ key, otherKey }) => [key, otherKey]),
    source: [...new Set(rows.map(({ source }) => source))].join('; '),
  };
}

/** Adds pairs of member ids, in any order. */
export async function insertNeighbours(
  tx: Tx,
  allianceId: string,
  pairs: readonly NeighbourPair[],
  source: string,
): Promise<void> {
  if (pairs.length === 0) return;
  const rows = pairs.map(([a, b]) => ({
    alliance_id: allianceId,
    member_id: a < b ? a : b,
    neighbour_id: a < b ? b : a,
    source,
  }));
  await queries(tx).insertInto('region.neighbour').values(rows).execute();
}
