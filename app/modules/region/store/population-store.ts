import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { PopulationEntry, PopulationHistory } from '../domain/population-history.ts';

/** A count and whose it is. */
export interface MemberCount {
  readonly memberId: string;
  readonly entry: PopulationEntry;
}

/** The counts of some members by member id, earliest first. Members without counts are left out. */
export async function listPopulations(
  tx: Tx,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, PopulationHistory>> {
  if (memberIds.length === 0) return new Map();
  const rows = await queries(tx)
    .selectFrom('region.population')
    .select(['member_id', 'as_of', 'value', 'source'])
    .where('member_id', 'in', memberIds)
    .orderBy('as_of')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.member_id);
  return new Map(
    [...grouped].map(([memberId, entries]) => [
      memberId,
      entries.map(({ as_of, value, source }) => ({ asOf: calendarDate(as_of), value, source })),
    ]),
  );
}

/** Adds counts. A second count of one member on one day throws: callers ask the history first. */
export async function insertPopulations(
  tx: Tx,
  allianceId: string,
  counts: readonly MemberCount[],
): Promise<void> {
  if (counts.length === 0) return;
  const rows = counts.map(({ memberId, entry }) => ({
    alliance_id: allianceId,
    member_id: memberId,
    as_of: entry.asOf,
    value: entry.value,
    source: entry.source,
  }));
  await queries(tx).insertInto('region.population').values(rows).execute();
}
