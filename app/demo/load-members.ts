import { NEIGHBOUR_SOURCE, neighboursIn } from '../../db/seeds/neighbours.ts';
import { insertMembers, insertNeighbours } from '../modules/region/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

/** Loads the members with their populations, and who borders on whom; answers their ids by key. */
export async function loadMembers(
  loading: Loading,
  county: DemoCounty,
): Promise<ReadonlyMap<string, string>> {
  const ids = await insertMembers(loading.tx, loading.allianceId, county.members);
  const pairs = neighboursIn(county.countyKey).map(([a, b]) => [ids.get(a) ?? '', ids.get(b) ?? ''] as const);
  await insertNeighbours(loading.tx, loading.allianceId, pairs, NEIGHBOUR_SOURCE);
  await recordBlock(loading, 'member', county.members);
  return ids;
}
