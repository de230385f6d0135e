import { SAMPLE_FINDINGS, SAMPLE_SOLUTIONS } from '../../db/seeds/sample-exchange.ts';
import { playSampleExchange, playSampleSolutions } from '../modules/appraisal/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads made-up findings and solutions by the acts of real ones; the other county starts empty, to take blueprints over. */
export async function loadExchange(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  if (slug !== 'gross-gerau') return;
  const acting = actingOf(services, loading, alliance);
  await playSampleExchange(acting, SAMPLE_FINDINGS);
  await playSampleSolutions(acting, SAMPLE_SOLUTIONS);
}
