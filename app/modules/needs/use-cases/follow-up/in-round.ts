import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';

/** The transaction in which something is done around one round. */
export interface AtRound extends Acting {
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
  inActing(services, alliance, actor, async (acting) => {
    const round = await findRound(acting.tx, slug);
    return round && work({ ...acting, round });
  });
