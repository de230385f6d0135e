import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type RankingOptions, rankAreas } from '../../domain/index.ts';
import { mayReadRanking, mayReadRatings, type RoundReader } from '../../domain/rounds/may-read-round.ts';
import { listRounds, type RoundRecord } from '../../store/round-store.ts';
import type { RankedRound } from './ranked-round.ts';
import { type BesideScore, NOTHING_BESIDE, readBeside } from './read-beside.ts';
import { readRound } from './read-round.ts';

export type { RankedRound };

/** All rounds whose ranking the reader may see, latest first, and the asked one; undefined where there is no such round. */
export interface RankingChoice {
  readonly rounds: readonly RoundRecord[];
  readonly chosen: RankedRound | undefined;
}

/** How to rank a round, said once it is known; without weights those of the round hold. */
export type OptionsFor = (round: RoundRecord) => RankingOptions;

const AS_SET: OptionsFor = () => ({});

/** Loads a round by slug or id and ranks its areas; without a name the latest round. */
export const loadRanking = (
  { database }: Services,
  alliance: Alliance,
  reader: RoundReader,
  name: string | null,
  optionsFor: OptionsFor = AS_SET,
): Promise<RankingChoice> =>
  database.inAlliance(alliance.id, (tx) => readRanking(tx, reader, name, optionsFor));

/** A ranking for a page, with what stands beside the score. */
export interface RankingPage extends RankingChoice {
  readonly beside: BesideScore;
}

/** As `loadRanking`, with further criteria and the movement since the last round. */
export const loadRankingPage = (
  { database }: Services,
  alliance: Alliance,
  reader: RoundReader,
  name: string | null,
  optionsFor: OptionsFor,
): Promise<RankingPage> =>
  database.inAlliance(alliance.id, async (tx) => {
    const choice = await readRanking(tx, reader, name, optionsFor);
    const { chosen } = choice;
    return { ...choice, beside: chosen ? await readBeside(tx, reader, chosen) : NOTHING_BESIDE };
  });

/** The same within a transaction. */
export async function readRanking(
  tx: Tx,
  reader: RoundReader,
  name: string | null,
  optionsFor: OptionsFor = AS_SET,
): Promise<RankingChoice> {
  const rounds = (await listRounds(tx)).filter((round) => mayReadRanking(round, reader));
  const found = name === null ? rounds[0] : rounds.find(({ id, slug }) => slug === name || id === name);
  if (!found) return { rounds, chosen: undefined };
  const round = await readRound(tx, found);
  return {
    rounds,
    chosen: {
      round,
      showsRatings: mayReadRatings(found, reader),
      ranking: rankAreas(round.ratings, { weights: round.weights, ...optionsFor(found) }),
    },
  };
}
