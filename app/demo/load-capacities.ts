import {
  SAMPLE_CAPACITIES,
  SAMPLE_CAPACITIES_FROM,
  SAMPLE_CAPACITY_SOURCE,
} from '../../db/seeds/sample-capacities.ts';
import { calendarDate } from '../foundation/calendar-date.ts';
import { insertCapacities } from '../modules/projects/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

/** Loads what some members are made up to carry. */
export async function loadCapacities(
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  members: ReadonlyMap<string, string>,
): Promise<void> {
  const validFrom = calendarDate(SAMPLE_CAPACITIES_FROM);
  const capacities = Object.entries(SAMPLE_CAPACITIES[slug] ?? {}).flatMap(([key, projects]) => {
    const memberId = members.get(key);
    return memberId
      ? [{ memberId, validFrom, projects, source: SAMPLE_CAPACITY_SOURCE, isSample: true }]
      : [];
  });
  if (capacities.length === 0) return;
  await insertCapacities(loading.tx, loading.allianceId, capacities);
  await recordBlock(loading, 'member-capacity', capacities);
}
