import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { RegisteredMember } from '../domain/county-population.ts';
import type { Member } from '../domain/member.ts';
import { compareMembers } from '../domain/sort-members.ts';
import { MEMBER_COLUMNS, toMember, toRow } from './member-row.ts';
import { insertPopulations, listPopulations } from './population-store.ts';

/** A member as it is kept: with its id, its counts (earliest first) and the version that guards edits. */
export interface MemberRecord extends RegisteredMember {
  readonly id: string;
  /** Grows by 1 with every change of the member itself; counts do not change it. */
  readonly version: number;
}

const selectMembers = (tx: Tx) =>
  queries(tx)
    .selectFrom('region.member')
    .select(['id', 'version', ...MEMBER_COLUMNS]);
type Row = Awaited<ReturnType<ReturnType<typeof selectMembers>['execute']>>[number];

/** All members of the alliance in the order of every list (`sortMembers`). */
export async function listMembers(tx: Tx): Promise<MemberRecord[]> {
  const records = await withPopulations(tx, await selectMembers(tx).execute());
  return records.toSorted((a, b) => compareMembers(a.member, b.member));
}

/** At most `limit` members whose key follows `after`, by key. */
export async function listMembersAfter(tx: Tx, after: string, limit: number): Promise<MemberRecord[]> {
  const rows = await selectMembers(tx).where('key', '>', after).orderBy('key').limit(limit).execute();
  return withPopulations(tx, rows);
}

/** One member by its key (AGS, county key or slug). */
export async function findMember(tx: Tx, key: string): Promise<MemberRecord | undefined> {
  const rows = await selectMembers(tx).where('key', '=', key).execute();
  return (await withPopulations(tx, rows))[0];
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

async function withPopulations(tx: Tx, rows: readonly Row[]): Promise<MemberRecord[]> {
  const counts = await listPopulations(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    member: toMember(row),
    population: counts.get(row.id) ?? [],
  }));
}
