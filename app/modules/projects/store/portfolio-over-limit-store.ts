import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** A start beyond the limit, as it is kept with the start. */
interface OverLimitRecord {
  readonly undertakingId: string;
  readonly startedOn: CalendarDate;
  /** Running before it. */
  readonly running: number;
  readonly limit: number;
  /** What the steering group gave as its reason. */
  readonly reason: string;
}

/** Reasons of the starts beyond the limit, by undertaking; the latest of each. */
export async function listOverLimitReasons(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await queries(tx)
    .selectFrom('projects.over_limit_start')
    .select(['undertaking_id', 'reason'])
    .orderBy('started_on')
    .execute();
  return new Map(rows.map(({ undertaking_id, reason }) => [undertaking_id, reason]));
}

/** Keeps with a start why it was let go beyond the limit. */
export async function insertOverLimitStart(
  tx: Tx,
  allianceId: string,
  { undertakingId, startedOn, running, limit, reason }: OverLimitRecord,
  at: Date,
): Promise<void> {
  await queries(tx)
    .insertInto('projects.over_limit_start')
    .values({
      alliance_id: allianceId,
      undertaking_id: undertakingId,
      started_on: startedOn,
      running,
      parallel_limit: limit,
      reason,
      recorded_at: at,
    })
    // The first reason of a day stands.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
