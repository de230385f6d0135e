import type { TestApp } from '../../../../tests/support/test-app.ts';
import { DEMO_COUNTIES } from '../../../demo/demo-counties.ts';
import { loadIdeas } from '../../../demo/load-ideas.ts';
import { loadMembers } from '../../../demo/load-members.ts';
import { loadNeeds } from '../../../demo/load-needs.ts';
import { loadProposals } from '../../../demo/load-proposals.ts';
import type { Alliance } from '../../../platform/alliances.ts';

/** Loads the members of Groß-Gerau, catalogue and ideas; with the sample proposals where they are asked for. */
export const loadProposalsStage = (
  { services, clock }: Pick<TestApp, 'services' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
  samples: 'samples' | 'empty',
): Promise<void> => {
  const county = DEMO_COUNTIES.find(({ slug }) => slug === 'gross-gerau');
  if (!county) throw new Error('no demo county');
  return services.database.inAlliance(alliance.id, async (tx) => {
    const loading = { tx, allianceId: alliance.id, at: clock.now() };
    const members = await loadMembers(loading, county);
    await loadNeeds(loading, county, members);
    await loadIdeas(loading);
    if (samples === 'samples') await loadProposals(loading, county, members);
  });
};
