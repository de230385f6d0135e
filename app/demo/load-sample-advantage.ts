import { sampleAdvantage } from '../../db/seeds/sample-advantage.ts';
import { playSampleAdvantage } from '../modules/appraisal/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads the advantage check of the sample project that is under review, by the acts of a real one. */
export async function loadSampleAdvantage(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug, members }: Pick<DemoCounty, 'slug' | 'members'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  if (slug !== 'gross-gerau') return;
  const acting = actingOf(services, loading, alliance);
  await playSampleAdvantage(acting, sampleAdvantage('gemeinsamer-personalservice', members));
}
