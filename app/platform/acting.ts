import { addDays, type CalendarDate } from '../foundation/calendar-date.ts';
import type { Alliance } from './alliances.ts';
import type { Services } from './services.ts';
import type { Tx } from './transaction.ts';

/** The transaction in which something is done in an alliance: where, when, by whom. */
export interface Acting {
  readonly tx: Tx;
  readonly alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>;
  readonly at: Date;
  readonly today: CalendarDate;
  /** Account id, `link:<id>`, or the name of a command. */
  readonly actor: string;
  /** Where links in mails begin: "https://ikz.example". */
  readonly origin: string;
}

/** Opens a transaction of an alliance for something done in it. */
export const inActing = <T>(
  { database, clock, config }: Services,
  alliance: Alliance,
  actor: string,
  work: (acting: Acting) => Promise<T>,
): Promise<T> =>
  database.inAlliance(alliance.id, (tx) =>
    work({ tx, alliance, at: clock.now(), today: clock.today(), actor, origin: config.baseUrl }),
  );

const DAY_MS = 86_400_000;

/** The same some days ago: samples are played by the acts of real ones. */
export const ago = (acting: Acting, days: number): Acting => ({
  ...acting,
  at: new Date(acting.at.getTime() - days * DAY_MS),
  today: addDays(acting.today, -days),
});
