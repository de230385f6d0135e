import { participationHistory } from '../../db/seeds/participation-history.ts';
import type { UndertakingSeed } from '../../db/seeds/undertaking-seed.ts';
import { AS_REPORTED } from '../modules/projects/domain/index.ts';
import {
  insertKeyDates,
  insertParallelLimits,
  insertParticipations,
  insertReportYear,
  insertUndertakings,
} from '../modules/projects/index.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';
import { loadCourses } from './load-courses.ts';

type Ids = ReadonlyMap<string, string>;

/** Loads undertakings with their courses, who took part in them, report years and dates. */
export async function loadProjects(
  loading: Loading,
  county: DemoCounty,
  members: Ids,
  areas: Ids,
): Promise<void> {
  const { tx, allianceId } = loading;
  const ids = await loadUndertakings(loading, county.undertakings, areas);
  await loadCourses(loading, county.undertakings, ids);
  const history = participationHistory(county.undertakings, county.matrices);
  const participations = history.map(({ memberKey, undertakingId, ...cell }) => ({
    ...cell,
    memberId: idOf(members, memberKey),
    undertakingId: idOf(ids, undertakingId),
    version: 1,
  }));
  await insertParticipations(tx, allianceId, participations);
  await loadReportYears(loading, county, ids);
  await insertParallelLimits(tx, allianceId, county.limits);
  if (county.limits.length > 0) await recordBlock(loading, 'parallel-limit', county.limits);
  await recordBlock(loading, 'undertaking', county.undertakings);
  await recordBlock(loading, 'participation', participations);
}

/** What others are a part of, or follow, comes before them. */
async function loadUndertakings(
  { tx, allianceId }: Loading,
  seeds: readonly UndertakingSeed[],
  areas: Ids,
): Promise<Ids> {
  const ids = new Map<string, string>();
  let waiting = seeds;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ parentSlug }) => parentSlug === null || ids.has(parentSlug));
    if (ready.length === 0) throw new Error(`the seeds name an unknown parent of ${waiting[0]?.slug}`);
    const records = ready.map(({ taskArea, parentSlug, course, ...seed }) => ({
      ...AS_REPORTED,
      ...seed,
      parentId: parentSlug === null ? null : idOf(ids, parentSlug),
      template: course === null ? null : { key: course.template, version: 1 },
      areaId: taskArea === null ? null : idOf(areas, taskArea),
    }));
    for (const [slug, id] of await insertUndertakings(tx, allianceId, records)) ids.set(slug, id);
    waiting = waiting.filter((seed) => !ready.includes(seed));
  }
  return ids;
}

async function loadReportYears({ tx, allianceId }: Loading, county: DemoCounty, ids: Ids): Promise<void> {
  for (const year of county.reportYears) {
    const listed = year.listed.map((entry) => ({ ...entry, undertakingId: idOf(ids, entry.undertakingId) }));
    await insertReportYear(tx, allianceId, { ...year, listed });
  }
  await insertKeyDates(
    tx,
    allianceId,
    county.dates.map(({ undertaking, ...date }) => ({
      ...date,
      undertakingId: undertaking === null ? null : idOf(ids, undertaking),
    })),
  );
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the seeds name an unknown ${key}`);
  return id;
}
