import { SAMPLE_ADDRESSES, SAMPLE_INFORMATION } from '../../db/seeds/sample-information.ts';
import { playSampleAddresses, playSampleInformation } from '../modules/appraisal/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads what the staff of sample projects was told, by the acts and rules of real ones; nobody is written to. */
export async function loadInformation(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  if (slug !== 'gross-gerau') return;
  const acting = actingOf(services, loading, alliance);
  await playSampleAddresses(acting, SAMPLE_ADDRESSES);
  for (const sample of SAMPLE_INFORMATION) await playSampleInformation(services, acting, sample);
}
