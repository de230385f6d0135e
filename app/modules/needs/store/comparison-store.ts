import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { JudgedComparison } from '../domain/comparison/check-comparison.ts';
import { OPTIONS, POINTS, type Points } from '../domain/comparison/option.ts';

/** The comparison of a bundle as it is kept. */
export interface ComparisonRecord extends JudgedComparison {
  readonly isSample: boolean;
  readonly version: number;
}

/** The comparison of a bundle; undefined where nobody has begun one. `lock`: nobody else changes it meanwhile. */
export async function findComparison(
  tx: Tx,
  bundleId: string,
  lock: 'lock' | 'read' = 'read',
): Promise<ComparisonRecord | undefined> {
  const select = queries(tx).selectFrom('needs.comparison').selectAll().where('bundle_id', '=', bundleId);
  const head = await (lock === 'lock' ? select.forUpdate() : select).executeTakeFirst();
  if (!head) return undefined;
  const rows = await queries(tx)
    .selectFrom('needs.comparison_criterion')
    .selectAll()
    .where('bundle_id', '=', bundleId)
    .orderBy('position')
    .execute();
  return {
    recommended: head.recommended === null ? null : wordOf(OPTIONS, head.recommended),
    reason: head.reason,
    isSample: head.is_sample,
    version: head.version,
    criteria: rows.map(({ label, weight, points_a, points_b, points_c, points_d, reason }) => ({
      ...{ label, weight, reason },
      points: { A: pointsOf(points_a), B: pointsOf(points_b), C: pointsOf(points_c), D: pointsOf(points_d) },
    })),
  };
}

/** Begins the comparison of a bundle; false where someone else has just done so. */
export async function insertComparison(
  tx: Tx,
  key: { readonly allianceId: string; readonly bundleId: string },
  { recommended, reason, criteria }: JudgedComparison,
  { isSample, at }: { readonly isSample: boolean; readonly at: Date },
): Promise<boolean> {
  const { allianceId, bundleId } = key;
  const added = await queries(tx)
    .insertInto('needs.comparison')
    .values({
      alliance_id: allianceId,
      bundle_id: bundleId,
      recommended,
      reason,
      is_sample: isSample,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) return false;
  await insertCriteria(tx, key, criteria);
  return true;
}

/** Writes a comparison anew and counts its version up. */
export async function replaceComparison(
  tx: Tx,
  key: { readonly allianceId: string; readonly bundleId: string },
  { recommended, reason, criteria }: JudgedComparison,
  at: Date,
): Promise<void> {
  await queries(tx)
    .updateTable('needs.comparison')
    .set((row) => ({ recommended, reason, changed_at: at, version: row('version', '+', 1) }))
    .where('bundle_id', '=', key.bundleId)
    .execute();
  await queries(tx).deleteFrom('needs.comparison_criterion').where('bundle_id', '=', key.bundleId).execute();
  await insertCriteria(tx, key, criteria);
}

async function insertCriteria(
  tx: Tx,
  { allianceId, bundleId }: { readonly allianceId: string; readonly bundleId: string },
  criteria: JudgedComparison['criteria'],
): Promise<void> {
  if (criteria.length === 0) return;
  const rows = criteria.map(({ label, weight, points, reason }, position) => ({
    alliance_id: allianceId,
    id: newId(),
    bundle_id: bundleId,
    ...{ position, label, weight, reason },
    ...{ points_a: points.A, points_b: points.B, points_c: points.C, points_d: points.D },
  }));
  await queries(tx).insertInto('needs.comparison_criterion').values(rows).execute();
}

/** The table checks the range; other points mean that the program is older than its data. */
function pointsOf(number: number | null): Points | null {
  if (number === null) return null;
  const points = POINTS.find((known) => known === number);
  if (points === undefined) throw new Error(`unknown points in the database: ${number}`);
  return points;
}
