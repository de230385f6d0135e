import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { isEditable } from '../../domain/bundles/bundle-state.ts';
import { type BundleForm, type BundleRefusal, checkBundle } from '../../domain/bundles/check-bundle.ts';
import { replaceBundleTasks } from '../../store/bundle-part-store.ts';
import { updateBundle } from '../../store/bundle-store.ts';
import {
  actOnBundles,
  BUNDLE_CONFLICT,
  BUNDLE_FIXED,
  type BundleActing,
  lockWholeBundle,
  recordBundle,
} from './bundle-acting.ts';
import { refuseTasks } from './create-bundle.ts';
import { readBundleSource } from './read-bundle-source.ts';

export interface BundleChange {
  readonly id: string;
  readonly form: BundleForm;
  /** Version that was looked at. */
  readonly version: number;
}

type Changed = Result<'changed', readonly BundleRefusal[] | 'unknown'>;

/** Writes title, texts and tasks of a bundle anew; its members stay as they are. */
export const changeBundle = (
  services: Services,
  alliance: Alliance,
  change: BundleChange & { readonly actor: string },
): Promise<Changed> => actOnBundles(services, alliance, change.actor, (acting) => editBundle(acting, change));

async function editBundle(acting: BundleActing, { id, form, version }: BundleChange): Promise<Changed> {
  const { tx, allianceId } = acting;
  const before = await lockWholeBundle(tx, id);
  if (!before) return fail('unknown');
  if (before.version !== version) return fail([BUNDLE_CONFLICT]);
  if (!isEditable(before.state)) return fail([BUNDLE_FIXED]);
  const details = checkBundle(form);
  const refusals = details.ok
    ? refuseTasks(
        details.value.taskIds,
        await readBundleSource(tx, 'intern', null, acting.today),
        before.taskIds,
      )
    : details.error;
  if (!details.ok || refusals.length > 0) return fail(refusals);
  const after = { ...before, ...details.value };
  await updateBundle(tx, after);
  await replaceBundleTasks(tx, allianceId, id, details.value.taskIds);
  const states = { before, after: { ...after, version: version + 1 } };
  await recordBundle(acting, { id, action: 'bundle.changed', event: 'geändert' }, states);
  return ok('changed');
}
