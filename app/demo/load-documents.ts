import { sampleDocuments } from '../../db/seeds/sample-documents.ts';
import { playSample } from '../modules/decisions/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads sample documents by the acts and rules of real ones; nobody is written to. */
export async function loadDocuments(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  county: Pick<DemoCounty, 'members'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  const acting = actingOf(services, loading, alliance);
  for (const sample of sampleDocuments(county.members)) await playSample(services, acting, sample);
}
