import { sql } from 'kysely';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { RegisteredMember } from '../domain/county-population.ts';
import type { Member } from '../domain/member.ts';
import { compareMembers } from '../domain/sort-members.ts';
import { MEMBER_COLUMNS, toMember, toRow } from './member-row.ts';
import { insertPopulations } from './population-store.ts';

/** A member as it is kept: with its id, its counts (earliest first) and the version that guards edits. */
export interface MemberRecord extends RegisteredMember {
  readonly id: string;
  /** Grows by 1 with every change of the member itself; counts do not change it. */
  readonly version: number;
}

/** Earliest first. Read with the member, not after it: nearly every page needs both, and each round trip counts. */
const POPULATION = sql<readonly { asOf: string; value: number; source: string }[]>`(
  select coalesce(
    json_agg(json_build_object('asOf', p.as_of, 'value', p.value, 'source', p.source) order by p.as_of), '[]')
  from region.population p where p.member_id = region.member.id)`;

const selectMembers = (tx: Tx) =>
  queries(tx)
    .selectFrom('region.member')
    .select(['id', 'version', ...MEMBER_COLUMNS])
    .select(POPULATION.as('population'));
type Row = Awaited<ReturnType<ReturnType<typeof selectMembers>['execute']>>[number];

/** All members of the alliance in the order of every list (`sortMembers`). */
export async function listMembers(tx: Tx): Promise<MemberRecord[]> {
  const records = (await selectMembers(tx).execute()).map(toRecord);
  return records.toSorted((a, b) => compareMembers(a.member, b.member));
}

/** At most `limit` members whose key follows `after`, by key. */
export async function listMembersAfter(tx: Tx, after: string, limit: number): Promise<MemberRecord[]> {
  const rows = await selectMembers(tx).where('key', '>', after).orderBy('key').limit(limit).execute();
  return rows.map(toRecord);
}

/** One member by its key (AGS, county key or slug). */
export async function findMember(tx: Tx, key: string): Promise<MemberRecord | undefined> {
  const row = await selectMembers(tx).where('key', '=', key).executeTakeFirst();
  return row && toRecord(row);
}

/** Lets one transaction at a time change the members of an alliance and their counts; ends with the transaction. */
export async function lockMembers(tx: Tx, allianceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('region.member ' || ${allianceId}, 0))`.execute(
    queries(tx),
  );
}

/** Adds members with their counts; answers their ids by key. A key that is taken already throws. */
export async function insertMembers(
  tx: Tx,
  allianceId: string,
  additions: readonly RegisteredMember[],
): Promise<ReadonlyMap<string, string>> {
  if (additions.length === 0) return new Map();
  const rows = additions.map(({ member }) => ({ alliance_id: allianceId, id: newId(), ...toRow(member) }));
  await queries(tx).insertInto('region.member').values(rows).execute();
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  const counts = additions.flatMap(({ member, population }) =>
    population.map((entry) => ({ memberId: ids.get(member.key) ?? '', entry })),
  );
  await insertPopulations(tx, allianceId, counts);
  return ids;
}

/** Writes the member anew and raises its version. */
export async function updateMember(tx: Tx, { id }: Pick<MemberRecord, 'id'>, member: Member): Promise<void> {
  await queries(tx)
    .updateTable('region.member')
    .set({ ...toRow(member), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

const toRecord = (row: Row): MemberRecord => ({
  id: row.id,
  version: row.version,
  member: toMember(row),
  population: row.population.map(({ asOf, value, source }) => ({ asOf: calendarDate(asOf), value, source })),
});
