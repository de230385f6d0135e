import { runningProject } from '../../app/modules/projects/test-support/running-project.ts';
import { inActing } from '../../app/platform/acting.ts';
import type { Alliance } from '../../app/platform/alliances.ts';
import type { Services } from '../../app/platform/services.ts';
import { loadDemoCounty } from './demo-county.ts';

/** A county with a review project of all its members, "personalservice", that waits for its interim report. */
export async function loadRunningReview(services: Services, alliance: Alliance): Promise<void> {
  await loadDemoCounty(services, alliance, 'gross-gerau');
  await inActing(services, alliance, 'konto-1', (acting) => runningProject(services, acting));
}
