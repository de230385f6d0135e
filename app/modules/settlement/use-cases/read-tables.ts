import type { Tx } from '../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../region/index.ts';
import type { ContributionTable } from '../domain/contribution-table.ts';
import { listContributionTables } from '../store/contribution-table-store.ts';

/** The contribution tables of an alliance with its members, within a transaction. */
export interface TablesAndMembers {
  readonly tables: readonly ContributionTable[];
  readonly members: readonly MemberRecord[];
  /** Names of members by key. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads all tables and members; rows name members by key. */
export async function readTables(tx: Tx): Promise<TablesAndMembers> {
  const members = await listMembers(tx);
  const tables = await listContributionTables(tx, new Map(members.map(({ id, member }) => [id, member.key])));
  return { tables, members, names: new Map(members.map(({ member }) => [member.key, member.name])) };
}
