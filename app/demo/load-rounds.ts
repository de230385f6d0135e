import { SAMPLE_ROUNDS, SAMPLE_VALIDATIONS } from '../../db/seeds/sample-rounds.ts';
import { playSampleRound, playSampleValidation } from '../modules/needs/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads an open sample round and a sample validation by the acts and rules of real ones; nobody is written to. */
export async function loadRounds(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  const acting = actingOf(services, loading, alliance);
  for (const sample of SAMPLE_ROUNDS[slug] ?? []) await playSampleRound(acting, sample);
  for (const sample of SAMPLE_VALIDATIONS[slug] ?? []) await playSampleValidation(acting, sample);
}
