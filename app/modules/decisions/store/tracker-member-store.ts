import { sql } from 'kysely';
import { cents } from '../../../foundation/cents.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { MatterMember } from '../domain/tracker/matter-record.ts';
import { isDecider } from '../domain/tracker/station.ts';

const selectMembers = (tx: Tx) => queries(tx).selectFrom('decisions.matter_member').selectAll();

/** The members of some matters, in no order. */
export async function listMatterMembers(tx: Tx, matterIds: readonly string[]): Promise<MatterMember[]> {
  if (matterIds.length === 0) return [];
  const rows = await selectMembers(tx).where('matter_id', 'in', matterIds).execute();
  return rows.map(toRecord);
}

/** Adds members to matters. */
export async function insertMatterMembers(
  tx: Tx,
  allianceId: string,
  members: readonly MatterMember[],
): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map((member) => ({
    alliance_id: allianceId,
    matter_id: member.matterId,
    member_id: member.memberId,
    ...toColumns(member),
    version: member.version,
  }));
  await queries(tx).insertInto('decisions.matter_member').values(rows).execute();
}

/** Writes a member's part anew and raises its version. */
export async function updateMatterMember(tx: Tx, member: MatterMember): Promise<void> {
  await queries(tx)
    .updateTable('decisions.matter_member')
    .set({ ...toColumns(member), version: sql`version + 1` })
    .where('matter_id', '=', member.matterId)
    .where('member_id', '=', member.memberId)
    .execute();
}

const toColumns = (member: MatterMember) => ({
  amount: member.amount,
  figures: JSON.stringify(member.figures),
  decided_by: member.decidedBy,
  decided_by_reason: member.decidedByReason,
  decided_by_hand: member.decidedByHand,
  remark: member.remark,
});

type Row = Awaited<ReturnType<ReturnType<typeof selectMembers>['execute']>>[number];

function toRecord(row: Row): MatterMember {
  if (!isDecider(row.decided_by))
    throw new Error(`matter ${row.matter_id} is decided by "${row.decided_by}"`);
  return {
    matterId: row.matter_id,
    memberId: row.member_id,
    amount: row.amount === null ? null : cents(row.amount),
    figures: texts(row.figures),
    decidedBy: row.decided_by,
    decidedByReason: row.decided_by_reason,
    decidedByHand: row.decided_by_hand,
    remark: row.remark,
    version: row.version,
  };
}

/** An object of texts; anything else was not written by this store. */
function texts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
