import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  type ComparisonForm,
  type ComparisonRefusal,
  checkComparison,
} from '../../domain/comparison/check-comparison.ts';
import { findBundle } from '../../store/bundle-store.ts';
import { findComparison, insertComparison, replaceComparison } from '../../store/comparison-store.ts';
import type { BundleActing } from '../bundles/bundle-acting.ts';

export interface ComparisonOrder {
  readonly bundleId: string;
  readonly form: ComparisonForm;
  /** The version that was read; 0 where there was none. */
  readonly version: number;
  /** Account that acts. */
  readonly actor: string;
}

type Recorded = Result<'recorded', 'unknown' | 'crossed' | readonly ComparisonRefusal[]>;

/** Writes who could carry a bundle, and whom the office recommends. */
export const recordComparison = (
  { database, clock }: Services,
  alliance: Alliance,
  { actor, ...order }: ComparisonOrder,
): Promise<Recorded> =>
  database.inAlliance(alliance.id, (tx) =>
    writeComparison({ tx, allianceId: alliance.id, at: clock.now(), actor }, order),
  );

/** The same within a transaction. */
export async function writeComparison(
  { tx, allianceId, at, actor }: Pick<BundleActing, 'tx' | 'allianceId' | 'at' | 'actor'>,
  { bundleId, form, version }: Omit<ComparisonOrder, 'actor'>,
): Promise<Recorded> {
  const bundle = await findBundle(tx, bundleId);
  if (!bundle) return fail('unknown');
  const checked = checkComparison(form);
  if (!checked.ok) return checked;
  const before = await findComparison(tx, bundle.id, 'lock');
  if ((before?.version ?? 0) !== version) return fail('crossed');
  const key = { allianceId, bundleId: bundle.id };
  if (before) await replaceComparison(tx, key, checked.value, at);
  else if (!(await insertComparison(tx, key, checked.value, { isSample: bundle.isSample, at })))
    return fail('crossed');
  await recordChange(tx, {
    chain: allianceId,
    at,
    actor,
    action: before ? 'comparison.changed' : 'comparison.added',
    subject: { kind: 'comparison', id: bundle.id },
    before,
    after: checked.value,
  });
  return ok('recorded');
}
