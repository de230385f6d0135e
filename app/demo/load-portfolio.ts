import { CAPACITIES_FROM, CAPACITY_SOURCE, PORTFOLIOS } from '../../db/seeds/portfolios.ts';
import { calendarDate } from '../foundation/calendar-date.ts';
import { insertCapacities, insertParallelLimits } from '../modules/projects/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

/** Loads the limit of parallel projects as the reports name it, and made-up capacities of some members. */
export async function loadPortfolio(
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  members: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, allianceId } = loading;
  const seed = PORTFOLIOS[slug];
  if (!seed) return;
  if (seed.limit) {
    const limit = { ...seed.limit, validFrom: calendarDate(seed.limit.validFrom), isSample: false };
    await insertParallelLimits(tx, allianceId, [limit]);
    await recordBlock(loading, 'parallel-limit', limit);
  }
  const capacities = Object.entries(seed.capacities).flatMap(([key, projects]) => {
    const memberId = members.get(key);
    const validFrom = calendarDate(CAPACITIES_FROM);
    return memberId ? [{ memberId, validFrom, projects, source: CAPACITY_SOURCE, isSample: true }] : [];
  });
  await insertCapacities(tx, allianceId, capacities);
  if (capacities.length > 0) await recordBlock(loading, 'member-capacity', capacities);
}
