import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { BundleEvent } from '../domain/bundles/bundle-record.ts';

/** What happened to a bundle, the latest first. */
export async function listBundleEvents(tx: Tx, bundleId: string): Promise<BundleEvent[]> {
  const rows = await queries(tx)
    .selectFrom('needs.bundle_event')
    .selectAll()
    .where('bundle_id', '=', bundleId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    bundleId: row.bundle_id,
    event: row.event,
    detail: row.detail,
    byLabel: row.by_label,
    actor: row.actor,
    at: row.at,
  }));
}

/** Appends an entry. */
export async function insertBundleEvent(tx: Tx, allianceId: string, event: BundleEvent): Promise<void> {
  await queries(tx)
    .insertInto('needs.bundle_event')
    .values({
      alliance_id: allianceId,
      id: newId(),
      bundle_id: event.bundleId,
      event: event.event,
      detail: event.detail,
      by_label: event.byLabel,
      actor: event.actor,
      at: event.at,
    })
    .execute();
}
