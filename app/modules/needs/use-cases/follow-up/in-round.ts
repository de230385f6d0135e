import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listRounds, type RoundRecord } from '../../store/round-store.ts';

/** The transaction in which something is done around a round: where, when, by whom. */
export interface RoundActing {
  readonly tx: Tx;
  readonly alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>;
  readonly round: RoundRecord;
  readonly at: Date;
  readonly today: CalendarDate;
  /** Account id, or the name of the command that acted. */
  readonly actor: string;
  /** Where links in mails begin: "https://ikz.example". */
  readonly origin: string;
}

/** Opens a transaction around the round with a slug; undefined, without work, where there is none. */
export const inRound = <T>(
  { database, clock, config }: Pick<Services, 'database' | 'clock' | 'config'>,
  alliance: Alliance,
  slug: string,
  actor: string,
  work: (acting: RoundActing) => Promise<T>,
): Promise<T | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const round = (await listRounds(tx)).find((known) => known.slug === slug);
    const when = { at: clock.now(), today: clock.today() };
    return round && work({ tx, alliance, round, ...when, actor, origin: config.baseUrl });
  });
