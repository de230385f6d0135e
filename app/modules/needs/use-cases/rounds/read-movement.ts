import type { Tx } from '../../../../platform/transaction.ts';
import { type Ranking, rankAreas } from '../../domain/index.ts';
import { mayReadRanking, type RoundReader } from '../../domain/rounds/may-read-round.ts';
import { type AreaMovement, compareRounds } from '../../domain/rounds/movement.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { readRound } from '../ranking/read-round.ts';

/** How the areas moved since the last round. */
export interface RoundMovement {
  readonly previous: RoundRecord;
  readonly areas: readonly AreaMovement[];
}

/**
 * Compares a ranking with that of the round it repeats, both with the weights of the former. Null where it repeats none,
 * or one whose ranking the reader may not see.
 */
export async function readMovement(
  tx: Tx,
  reader: RoundReader,
  { previousRoundId }: Pick<RoundRecord, 'previousRoundId'>,
  ranking: Ranking,
): Promise<RoundMovement | null> {
  const previous = previousRoundId === null ? undefined : await findRound(tx, previousRoundId);
  if (!previous || !mayReadRanking(previous, reader)) return null;
  const { ratings } = await readRound(tx, previous);
  const before = rankAreas(ratings, { weights: ranking.weights, top: ranking.top });
  return { previous, areas: compareRounds(ranking, before) };
}
