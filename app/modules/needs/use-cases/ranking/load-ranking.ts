import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type Ranking, type RankingOptions, rankAreas } from '../../domain/index.ts';
import { mayReadRanking, type RoundReader } from '../../domain/rounds/may-read-round.ts';
import { listRounds, type RoundRecord } from '../../store/round-store.ts';
import { type LoadedRound, readRound } from './read-round.ts';

/** A round with its computed ranking. */
export interface RankedRound {
  readonly round: LoadedRound;
  readonly ranking: Ranking;
}

/** All rounds whose ranking the reader may see, latest first, and the asked one; undefined where there is no such round. */
export interface RankingChoice {
  readonly rounds: readonly RoundRecord[];
  readonly chosen: RankedRound | undefined;
}

/** Loads a round by slug or id and ranks its areas; without a name the latest round. */
export const loadRanking = (
  { database }: Services,
  alliance: Alliance,
  reader: RoundReader,
  name: string | null,
  options: RankingOptions = {},
): Promise<RankingChoice> => database.inAlliance(alliance.id, (tx) => readRanking(tx, reader, name, options));

/** The same within a transaction. */
export async function readRanking(
  tx: Tx,
  reader: RoundReader,
  name: string | null,
  options: RankingOptions = {},
): Promise<RankingChoice> {
  const rounds = (await listRounds(tx)).filter((round) => mayReadRanking(round, reader));
  const found = name === null ? rounds[0] : rounds.find(({ id, slug }) => slug === name || id === name);
  if (!found) return { rounds, chosen: undefined };
  const round = await readRound(tx, found);
  return {
    rounds,
    chosen: { round, ranking: rankAreas(round.ratings, { weights: round.weights, ...options }) },
  };
}
