import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { DatedCount } from '../domain/portfolio/dated-count.ts';

/** A capacity with whose it is. */
export interface CapacityRecord extends DatedCount {
  readonly memberId: string;
}

/** Limits of parallel projects, earliest first. */
export async function listParallelLimits(tx: Tx): Promise<DatedCount[]> {
  const rows = await queries(tx)
    .selectFrom('projects.parallel_limit')
    .selectAll()
    .orderBy('valid_from')
    .execute();
  return rows.map(toCount);
}

/** Adds limits; a second one for the same day throws. */
export async function insertParallelLimits(
  tx: Tx,
  allianceId: string,
  entries: readonly DatedCount[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({ alliance_id: allianceId, ...toRow(entry) }));
  await queries(tx).insertInto('projects.parallel_limit').values(rows).execute();
}

/** Takes out the limit that begins on a day. */
export async function deleteParallelLimit(tx: Tx, validFrom: CalendarDate): Promise<void> {
  await queries(tx).deleteFrom('projects.parallel_limit').where('valid_from', '=', validFrom).execute();
}

/** Capacities of all members, each history earliest first. */
export async function listCapacities(tx: Tx): Promise<CapacityRecord[]> {
  const rows = await queries(tx)
    .selectFrom('projects.member_capacity')
    .selectAll()
    .orderBy('member_id')
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({ memberId: row.member_id, ...toCount(row) }));
}

/** Adds capacities; a second one of a member for the same day throws. */
export async function insertCapacities(
  tx: Tx,
  allianceId: string,
  records: readonly CapacityRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((record) => ({
    alliance_id: allianceId,
    member_id: record.memberId,
    ...toRow(record),
  }));
  await queries(tx).insertInto('projects.member_capacity').values(rows).execute();
}

/** Takes out the capacity that begins on a day. */
export async function deleteCapacity(tx: Tx, memberId: string, validFrom: CalendarDate): Promise<void> {
  await queries(tx)
    .deleteFrom('projects.member_capacity')
    .where('member_id', '=', memberId)
    .where('valid_from', '=', validFrom)
    .execute();
}

const toRow = ({ validFrom, projects, source, isSample }: DatedCount) => ({
  valid_from: validFrom,
  projects,
  source,
  is_sample: isSample,
});

const toCount = (row: {
  readonly valid_from: string;
  readonly projects: number;
  readonly source: string;
  readonly is_sample: boolean;
}): DatedCount => ({
  validFrom: calendarDate(row.valid_from),
  projects: row.projects,
  source: row.source,
  isSample: row.is_sample,
});
