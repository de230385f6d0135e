import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Whether all daily mails of a day are queued. */
export async function isDayDone(tx: Tx, day: CalendarDate): Promise<boolean> {
  const row = await queries(tx)
    .selectFrom('decisions.daily_mail')
    .select('day')
    .where('day', '=', day)
    .executeTakeFirst();
  return row !== undefined;
}

export async function markDayDone(tx: Tx, allianceId: string, day: CalendarDate, now: Date): Promise<void> {
  await queries(tx)
    .insertInto('decisions.daily_mail')
    .values({ alliance_id: allianceId, day, done_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
