import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { BundleEvent } from '../../domain/bundles/bundle-record.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import { listBundleEvents } from '../../store/bundle-event-store.ts';
import { withParts } from '../../store/bundle-part-store.ts';
import { findBundle } from '../../store/bundle-store.ts';
import { type BundleSource, readBundleSource } from './read-bundle-source.ts';
import { type BundleView, viewBundle } from './view-bundle.ts';

export interface LoadedBundle {
  readonly source: BundleSource;
  readonly view: BundleView;
  /** The latest first. */
  readonly events: readonly BundleEvent[];
}

/** One bundle with its log; undefined where there is none. */
export const loadBundle = (
  { database, clock }: Services,
  alliance: Alliance,
  reader: RoundReader,
  id: string,
): Promise<LoadedBundle | undefined> =>
  database.inAlliance(alliance.id, (tx) => readBundle(tx, reader, id, clock.today()), 'snapshot');

/** The same within a transaction. */
export async function readBundle(
  tx: Tx,
  reader: RoundReader,
  id: string,
  today: CalendarDate,
): Promise<LoadedBundle | undefined> {
  const record = await findBundle(tx, id);
  const bundle = record && (await withParts(tx, [record]))[0];
  if (!bundle) return undefined;
  const source = await readBundleSource(tx, reader, null, today);
  return { source, view: viewBundle(bundle, source), events: await listBundleEvents(tx, bundle.id) };
}
