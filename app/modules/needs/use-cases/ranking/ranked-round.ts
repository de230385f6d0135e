import type { Ranking } from '../../domain/index.ts';
import type { LoadedRound } from './read-round.ts';

/** A round with its computed ranking. */
export interface RankedRound {
  readonly round: LoadedRound;
  readonly ranking: Ranking;
  /** Whether the reader may see what single members said. */
  readonly showsRatings: boolean;
}
