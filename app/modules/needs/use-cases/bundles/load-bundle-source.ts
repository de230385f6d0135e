import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import { type BundleSource, readBundleSource } from './read-bundle-source.ts';

/** What bundles are made of, from the latest released round: for forms. */
export const loadBundleSource = (
  { database, clock }: Services,
  alliance: Alliance,
  reader: RoundReader,
): Promise<BundleSource> =>
  database.inAlliance(alliance.id, (tx) => readBundleSource(tx, reader, null, clock.today()), 'snapshot');
