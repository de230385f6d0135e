import type { Tx } from '../../../../platform/transaction.ts';
import { mayReadRanking } from '../../domain/rounds/may-read-round.ts';
import { listRounds, type RoundRecord } from '../../store/round-store.ts';

/** For other modules: the latest round whose ranking everyone may read; undefined where there is none. */
export const findPublicRound = async (tx: Tx): Promise<RoundRecord | undefined> =>
  (await listRounds(tx)).find((round) => mayReadRanking(round, 'oeffentlich'));
