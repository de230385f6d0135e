import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { inRounds, type RoundActing } from '../rounds/acting.ts';

/** The transaction in which something is done around one round. */
export interface AtRound extends RoundActing {
  readonly round: RoundRecord;
}

/** Opens a transaction around the round with a slug; undefined, without work, where there is none. */
export const inRound = <T>(
  services: Services,
  alliance: Alliance,
  slug: string,
  actor: string,
  work: (acting: AtRound) => Promise<T>,
): Promise<T | undefined> =>
  inRounds(services, alliance, actor, async (acting) => {
    const round = await findRound(acting.tx, slug);
    return round && work({ ...acting, round });
  });
