import { sampleProjects } from '../../db/seeds/sample-projects.ts';
import { SAMPLE_TEMPLATE } from '../../db/seeds/sample-template.ts';
import { playSampleProject, playSampleTemplate } from '../modules/projects/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads sample projects by the acts and rules of real ones; nobody is written to. */
export async function loadSampleProjects(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug, members }: Pick<DemoCounty, 'slug' | 'members'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  const acting = actingOf(services, loading, alliance);
  for (const sample of sampleProjects(slug, members)) await playSampleProject(services, acting, sample);
  // Last: those before keep the version they started with.
  if (slug === 'gross-gerau') await playSampleTemplate(acting, SAMPLE_TEMPLATE);
}
