import { SAMPLE_PROPOSALS } from '../../db/seeds/sample-proposals.ts';
import { loadSampleProposal } from '../modules/needs/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { DEMO_ACTOR, type Loading, recordBlock } from './demo-loading.ts';

/** Loads made-up proposals; the idea store must be there. */
export async function loadProposals(
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  memberIds: ReadonlyMap<string, string>,
): Promise<void> {
  const samples = SAMPLE_PROPOSALS[slug] ?? [];
  const { tx, allianceId } = loading;
  for (const sample of samples)
    await loadSampleProposal({ tx, allianceId, memberIds, actor: DEMO_ACTOR }, sample);
  await recordBlock(loading, 'proposal', samples);
}
