import { sampleReports } from '../../db/seeds/sample-reports.ts';
import { playSampleReports } from '../modules/appraisal/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads sample reports by the acts and rules of real ones, after all that they are drafted from. */
export async function loadSampleReports(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  const acting = actingOf(services, loading, alliance);
  for (const { project, reports } of sampleReports(slug))
    await playSampleReports(services, acting, project, reports);
}
