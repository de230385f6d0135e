import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { BundleRecord } from '../../domain/bundles/bundle-record.ts';
import { findBundle } from '../../store/bundle-store.ts';
import { type ComparisonRecord, findComparison } from '../../store/comparison-store.ts';

/** A bundle and who could carry it; `comparison` is undefined where nobody has begun one. */
export interface BundleComparison {
  readonly bundle: BundleRecord;
  readonly comparison: ComparisonRecord | undefined;
}

/** Loads the comparison of a bundle; undefined where there is no such bundle. */
export const loadComparison = (
  { database }: Services,
  alliance: Alliance,
  bundleId: string,
): Promise<BundleComparison | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const bundle = await findBundle(tx, bundleId);
    return bundle && { bundle, comparison: await findComparison(tx, bundle.id) };
  });
