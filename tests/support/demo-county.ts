import { DEMO_COUNTIES, type DemoCounty } from '../../app/demo/demo-counties.ts';
import { loadContributions } from '../../app/demo/load-contributions.ts';
import { loadMatters } from '../../app/demo/load-matters.ts';
import { loadMeetings } from '../../app/demo/load-meetings.ts';
import { loadMembers } from '../../app/demo/load-members.ts';
import { loadNeeds } from '../../app/demo/load-needs.ts';
import { loadPortfolio } from '../../app/demo/load-portfolio.ts';
import { loadProjects } from '../../app/demo/load-projects.ts';
import type { Alliance } from '../../app/platform/alliances.ts';
import type { Services } from '../../app/platform/services.ts';

/** Loads everything of a demo county into a test alliance, without the demo accounts. */
export async function loadDemoCounty(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
  slug: 'main-kinzig' | 'gross-gerau',
): Promise<DemoCounty> {
  const county = DEMO_COUNTIES.find((candidate) => candidate.slug === slug);
  if (!county) throw new Error(`no demo county ${slug}`);
  await database.inAlliance(alliance.id, async (tx) => {
    const loading = { tx, allianceId: alliance.id, at: clock.now() };
    const members = await loadMembers(loading, county);
    await loadMeetings(loading, county, members);
    const areas = await loadNeeds(loading, county, members);
    await loadProjects(loading, county, members, areas);
    await loadPortfolio(loading, county, members);
    await loadContributions(loading, county, members);
    await loadMatters(loading, county, members);
  });
  return county;
}
