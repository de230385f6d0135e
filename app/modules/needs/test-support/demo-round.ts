import { DEMO_COUNTIES, type DemoCounty } from '../../../demo/demo-counties.ts';
import { loadMembers } from '../../../demo/load-members.ts';
import { loadNeeds } from '../../../demo/load-needs.ts';
import { loadRounds } from '../../../demo/load-rounds.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';

/** Loads members, catalogue and needs round of a demo county into a test alliance. */
export async function loadDemoRound(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
  slug: 'main-kinzig' | 'gross-gerau',
): Promise<DemoCounty> {
  const county = DEMO_COUNTIES.find((candidate) => candidate.slug === slug);
  if (!county) throw new Error(`no demo county ${slug}`);
  await database.inAlliance(alliance.id, async (tx) => {
    const loading = { tx, allianceId: alliance.id, at: clock.now() };
    await loadNeeds(loading, county, await loadMembers(loading, county));
  });
  return county;
}

/** Loads its sample rounds and validations after that. */
export const loadSampleRounds = (services: Services, alliance: Alliance, slug: string): Promise<void> =>
  services.database.inAlliance(alliance.id, (tx) =>
    loadRounds(services, { tx, allianceId: alliance.id, at: services.clock.now() }, { slug }, alliance),
  );
