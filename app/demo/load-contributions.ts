import { insertContributionTables } from '../modules/settlement/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

/** Loads the contribution tables. */
export async function loadContributions(
  loading: Loading,
  county: DemoCounty,
  members: ReadonlyMap<string, string>,
): Promise<void> {
  await insertContributionTables(loading.tx, loading.allianceId, county.contributions, members);
  await recordBlock(loading, 'contribution-table', county.contributions);
}
