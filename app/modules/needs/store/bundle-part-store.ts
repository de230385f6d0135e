import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { BundleMember, BundleRecord, BundleWhole } from '../domain/bundles/bundle-record.ts';

/** Bundles with their tasks and members, in the same order. */
export async function withParts(tx: Tx, bundles: readonly BundleRecord[]): Promise<BundleWhole[]> {
  const ids = bundles.map(({ id }) => id);
  if (ids.length === 0) return [];
  const db = queries(tx);
  const tasks = await db
    .selectFrom('needs.bundle_task')
    .select(['bundle_id', 'task_id'])
    .where('bundle_id', 'in', ids)
    .execute();
  const members = await db
    .selectFrom('needs.bundle_member')
    .select(['bundle_id', 'member_id', 'takes_part', 'reason'])
    .where('bundle_id', 'in', ids)
    .execute();
  const tasksOf = Map.groupBy(tasks, (row) => row.bundle_id);
  const membersOf = Map.groupBy(members, (row) => row.bundle_id);
  return bundles.map((bundle) => ({
    ...bundle,
    taskIds: (tasksOf.get(bundle.id) ?? []).map((row) => row.task_id),
    members: (membersOf.get(bundle.id) ?? []).map((row) => ({
      memberId: row.member_id,
      takesPart: row.takes_part,
      reason: row.reason,
    })),
  }));
}

/** Replaces the tasks of a bundle. */
export async function replaceBundleTasks(
  tx: Tx,
  allianceId: string,
  bundleId: string,
  taskIds: readonly string[],
): Promise<void> {
  await queries(tx).deleteFrom('needs.bundle_task').where('bundle_id', '=', bundleId).execute();
  if (taskIds.length === 0) return;
  const rows = taskIds.map((task_id) => ({ alliance_id: allianceId, bundle_id: bundleId, task_id }));
  await queries(tx).insertInto('needs.bundle_task').values(rows).execute();
}

/** Adds members to a bundle, or changes whether they take part. */
export async function saveBundleMembers(
  tx: Tx,
  allianceId: string,
  bundleId: string,
  members: readonly BundleMember[],
): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map(({ memberId, takesPart, reason }) => ({
    alliance_id: allianceId,
    bundle_id: bundleId,
    member_id: memberId,
    takes_part: takesPart,
    reason,
  }));
  await queries(tx)
    .insertInto('needs.bundle_member')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'bundle_id', 'member_id']).doUpdateSet((row) => ({
        takes_part: row.ref('excluded.takes_part'),
        reason: row.ref('excluded.reason'),
      })),
    )
    .execute();
}
