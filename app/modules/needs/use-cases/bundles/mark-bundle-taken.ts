import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { BundleReference } from '../../domain/bundles/bundle-record.ts';
import { updateBundleReference } from '../../store/bundle-store.ts';
import { type BundleActing, lockWholeBundle, recordBundle } from './bundle-acting.ts';

/**
 * Notes what a ready bundle became (`kind` such as "project", a path below the alliance), within the transaction that
 * makes it: both stand or fall together. The error is one German sentence: it is not ready, or was taken before.
 */
export async function markBundleTaken(
  acting: BundleActing,
  id: string,
  reference: BundleReference,
): Promise<Result<'taken', string>> {
  const before = await lockWholeBundle(acting.tx, id);
  if (!before) return fail('Dieses Bündel gibt es nicht. Öffnen Sie die Liste der Bündel.');
  if (before.reference) return fail('Aus diesem Bündel ist schon etwas geworden. Öffnen Sie es von dort.');
  if (before.state !== 'bereit') return fail('Dieses Bündel ist nicht bereit. Stellen Sie es zuerst bereit.');
  await updateBundleReference(acting.tx, id, reference);
  const states = { before, after: { ...before, reference, version: before.version + 1 } };
  await recordBundle(acting, { id, action: 'bundle.taken', event: 'übernommen' }, states);
  return ok('taken');
}
