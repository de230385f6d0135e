import { sampleOptions } from '../../db/seeds/sample-options.ts';
import { playSampleOptions } from '../modules/appraisal/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads sample options, recommendations and funding checks by the acts and rules of real ones. */
export async function loadSampleOptions(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  const acting = actingOf(services, loading, alliance);
  for (const sample of sampleOptions(slug)) await playSampleOptions(acting, sample);
}
