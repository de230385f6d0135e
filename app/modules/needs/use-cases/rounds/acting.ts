import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';

/** The transaction in which something is done to a round: where, when, by whom. */
export interface RoundActing {
  readonly tx: Tx;
  readonly alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>;
  readonly at: Date;
  readonly today: CalendarDate;
  /** Account id, or the name of a command. */
  readonly actor: string;
  /** Where links in mails begin: "https://ikz.example". */
  readonly origin: string;
}

/** Opens a transaction of an alliance for something done to a round. */
export const inRounds = <T>(
  { database, clock, config }: Services,
  alliance: Alliance,
  actor: string,
  work: (acting: RoundActing) => Promise<T>,
): Promise<T> =>
  database.inAlliance(alliance.id, (tx) =>
    work({ tx, alliance, at: clock.now(), today: clock.today(), actor, origin: config.baseUrl }),
  );

/** Tells the audit trail what was done to a round. Never what a member answered: the trail is read before the release. */
export const recordRoundAct = (
  { tx, alliance, at, actor }: RoundActing,
  roundId: string,
  act: 'created' | 'changed' | 'opened' | 'closed' | 'reopened' | 'released' | 'complexity-marked',
  after: unknown,
  before?: unknown,
): Promise<void> =>
  recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `round.${act}`,
    subject: { kind: 'round', id: roundId },
    before,
    after,
  });
