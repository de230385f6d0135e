import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import { withParts } from '../../store/bundle-part-store.ts';
import { listBundles } from '../../store/bundle-store.ts';
import { readBundleSource } from './read-bundle-source.ts';
import { type BundleView, viewBundle } from './view-bundle.ts';

/** Ready bundles that nothing has become of yet, the latest first: members, frozen figures and reasons to carry over. */
export async function listReadyBundles(
  tx: Tx,
  reader: RoundReader,
  today: CalendarDate,
): Promise<BundleView[]> {
  const ready = (await listBundles(tx)).filter(
    ({ state, reference }) => state === 'bereit' && reference === null,
  );
  if (ready.length === 0) return [];
  const source = await readBundleSource(tx, reader, null, today);
  return (await withParts(tx, ready)).map((bundle) => viewBundle(bundle, source));
}
