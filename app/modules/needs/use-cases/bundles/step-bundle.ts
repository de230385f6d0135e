import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { BundleRecord } from '../../domain/bundles/bundle-record.ts';
import { BUNDLE_STATE_LABELS, type BundleState, type BundleStep } from '../../domain/bundles/bundle-state.ts';
import type { BundleRefusal } from '../../domain/bundles/check-bundle.ts';
import { planBundleStep } from '../../domain/bundles/plan-bundle-step.ts';
import { updateBundle } from '../../store/bundle-store.ts';
import {
  actOnBundles,
  BUNDLE_CONFLICT,
  type BundleActing,
  lockWholeBundle,
  recordBundle,
} from './bundle-acting.ts';
import { type BundleSource, readBundleSource } from './read-bundle-source.ts';
import { type BundleView, viewBundle } from './view-bundle.ts';

export interface StepOrder {
  readonly id: string;
  readonly step: BundleStep;
  readonly reason: string;
  /** Version that was looked at. */
  readonly version: number;
}

type Stepped = Result<BundleState, readonly BundleRefusal[] | 'unknown'>;

/** Moves a bundle to another state; what becomes ready keeps the figures of the day. */
export const stepBundle = (
  services: Services,
  alliance: Alliance,
  order: StepOrder & { readonly actor: string },
): Promise<Stepped> => actOnBundles(services, alliance, order.actor, (acting) => moveBundle(acting, order));

/** The same within a transaction. */
export async function moveBundle(acting: BundleActing, order: StepOrder): Promise<Stepped> {
  const { tx } = acting;
  const { id, step, version } = order;
  const reason = order.reason.trim();
  const before = await lockWholeBundle(tx, id);
  if (!before) return fail('unknown');
  if (before.version !== version) return fail([BUNDLE_CONFLICT]);
  const source = await readBundleSource(tx, 'intern', null, acting.today);
  const view = viewBundle(before, source);
  const isTaken = before.reference !== null;
  const next = planBundleStep(step, { state: before.state, isTaken, readiness: view.readiness, reason });
  if (!next.ok) return next;
  const after = { ...before, state: next.value, ...frozenAt(acting, next.value, view, source, before) };
  await updateBundle(tx, after);
  const event = step === 'wieder-aufnehmen' ? 'wieder aufgenommen' : BUNDLE_STATE_LABELS[next.value];
  const states = { before, after: { ...after, version: version + 1 } };
  await recordBundle(acting, { id, action: 'bundle.stepped', event, detail: reason }, states);
  return next;
}

/** Figures are kept as of today while a bundle is ready, with the round they come from. */
function frozenAt(
  { today }: BundleActing,
  state: BundleState,
  { figures }: BundleView,
  { answers }: BundleSource,
  { roundId }: BundleRecord,
): Pick<BundleRecord, 'frozen' | 'roundId'> {
  if (state !== 'bereit' || !figures || !answers) return { frozen: null, roundId };
  return { frozen: { figures, on: today }, roundId: answers.round.id };
}
