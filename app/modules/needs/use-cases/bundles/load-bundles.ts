import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  type BundleProposal,
  type ProposalOptions,
  proposeBundles,
} from '../../domain/bundles/propose-bundles.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import { withParts } from '../../store/bundle-part-store.ts';
import { listBundles } from '../../store/bundle-store.ts';
import { type BundleSource, readBundleSource } from './read-bundle-source.ts';
import { type BundleView, viewBundle } from './view-bundle.ts';

export interface LoadedBundles {
  readonly source: BundleSource;
  /** The latest first. */
  readonly bundles: readonly BundleView[];
  /** Without those whose tasks already stand together in a bundle that is not given up. */
  readonly proposals: readonly BundleProposal[];
}

/** All bundles of an alliance, and what the latest released round proposes. */
export const loadBundles = (
  { database, clock }: Services,
  alliance: Alliance,
  reader: RoundReader,
  options: ProposalOptions,
): Promise<LoadedBundles> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const source = await readBundleSource(tx, reader, null, clock.today());
      const bundles = (await withParts(tx, await listBundles(tx))).map((bundle) =>
        viewBundle(bundle, source),
      );
      const proposals = proposeBundles(source.answers?.demand ?? [], options);
      return { source, bundles, proposals: proposals.filter((proposal) => !isBundled(proposal, bundles)) };
    },
    'snapshot',
  );

const isBundled = ({ tasks }: BundleProposal, views: readonly BundleView[]): boolean =>
  views.some(
    ({ bundle }) =>
      bundle.state !== 'verworfen' && tasks.every(({ taskId }) => bundle.taskIds.includes(taskId)),
  );
