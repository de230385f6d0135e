/**
 * The application with three alliances of 30 members that differ in the number of their matters, and one more route that
 * answers a constant string behind the same access check. Bundled and started by tests/bench/tracker.ts.
 */

import { DEMO_COUNTIES } from '../../app/demo/demo-counties.ts';
import { loadMatters } from '../../app/demo/load-matters.ts';
import { loadMeetings } from '../../app/demo/load-meetings.ts';
import { loadMembers } from '../../app/demo/load-members.ts';
import { insertAlliance } from '../../app/platform/alliances.ts';
import { newId } from '../../app/platform/new-id.ts';
import { openInstallation } from '../../app/platform/open-installation.ts';
import { serveBench } from './serve-bench.ts';
import { TRACKER_SIZES } from './tracker-sizes.ts';

const installation = await openInstallation();
const { database, clock } = installation.services;
const county = DEMO_COUNTIES.find(({ slug }) => slug === 'main-kinzig');
if (!county) throw new Error('no demo county main-kinzig');

const ids: string[] = [];
for (const matters of TRACKER_SIZES) {
  const id = newId();
  const { name, office, countyKey } = county;
  const alliance = { id, slug: `vorgaenge-${matters}`, name, office, countyKey, isDemo: false };
  await database.inPlatform((tx) => insertAlliance(tx, alliance, clock.now()));
  await database.inAlliance(id, async (tx) => {
    const loading = { tx, allianceId: id, at: clock.now() };
    const members = await loadMembers(loading, county);
    await loadMeetings(loading, county, members);
    for (let count = 0; count < matters; count++) await loadMatters(loading, county, members);
  });
  ids.push(id);
}
await serveBench(installation, ids);
