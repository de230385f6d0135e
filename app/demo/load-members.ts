import { insertMembers } from '../modules/region/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

/** Loads the members with their populations and answers their ids by key. */
export async function loadMembers(
  loading: Loading,
  county: DemoCounty,
): Promise<ReadonlyMap<string, string>> {
  const ids = await insertMembers(loading.tx, loading.allianceId, county.members);
  await recordBlock(loading, 'member', county.members);
  return ids;
}
