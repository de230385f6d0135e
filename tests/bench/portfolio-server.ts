/** The application with one alliance of 30 members that all take part in 60 projects. Started by tests/bench/portfolio.ts. */

import { DEMO_COUNTIES } from '../../app/demo/demo-counties.ts';
import { loadMembers } from '../../app/demo/load-members.ts';
import { addDays, calendarDate } from '../../app/foundation/calendar-date.ts';
import { AS_REPORTED, type UndertakingState } from '../../app/modules/projects/domain/index.ts';
import {
  insertCapacities,
  insertParallelLimits,
  insertParticipations,
  insertUndertakings,
} from '../../app/modules/projects/index.ts';
import { insertAlliance } from '../../app/platform/alliances.ts';
import { newId } from '../../app/platform/new-id.ts';
import { openInstallation } from '../../app/platform/open-installation.ts';
import { BENCH_PROJECTS } from './portfolio-sizes.ts';
import { serveBench } from './serve-bench.ts';

const installation = await openInstallation();
const { database, clock } = installation.services;
const county = DEMO_COUNTIES.find(({ slug }) => slug === 'main-kinzig');
if (!county) throw new Error('no demo county main-kinzig');

const FROM = calendarDate('2024-01-01');
const STATES: readonly UndertakingState[] = ['laufend', 'warteliste', 'in-vorbereitung', 'umgesetzt'];
const { name, office, countyKey } = county;
const alliance = { id: newId(), slug: 'portfolio', name, office, countyKey, isDemo: false };
await database.inPlatform((tx) => insertAlliance(tx, alliance, clock.now()));
await database.inAlliance(alliance.id, async (tx) => {
  const members = [...(await loadMembers({ tx, allianceId: alliance.id, at: clock.now() }, county)).values()];
  const dated = { validFrom: FROM, source: 'Messung', isSample: true };
  await insertParallelLimits(tx, alliance.id, [{ ...dated, projects: 20 }]);
  await insertCapacities(
    tx,
    alliance.id,
    members.map((memberId) => ({ ...dated, memberId, projects: 20 })),
  );
  const ids = await insertUndertakings(
    tx,
    alliance.id,
    Array.from({ length: BENCH_PROJECTS }, (_, index) => ({
      ...AS_REPORTED,
      slug: `projekt-${index}`,
      title: `Projekt ${index}`,
      kind: 'pruefprojekt' as const,
      implementationTitle: null,
      areaId: null,
      printedParticipants: null,
      description: '',
      source: 'Messung',
      plannedEnd: calendarDate('2027-12-31'),
      states: [
        {
          since: addDays(FROM, index),
          precision: 'day' as const,
          state: STATES[index % STATES.length] ?? 'laufend',
          outcome: null,
          reason: '',
          until: null,
          source: 'Messung',
        },
      ],
    })),
  );
  const parts = [...ids.values()].flatMap((undertakingId) =>
    members.map((memberId, index) => ({
      undertakingId,
      memberId,
      validFrom: FROM,
      validTo: null,
      version: 1,
      participates: true,
      represented: true,
      coreTeam: false,
      roles: [index === 0 ? ('PL' as const) : ('PG' as const)],
      implementation: null,
      responsible: true,
      note: '',
    })),
  );
  await insertParticipations(tx, alliance.id, parts);
});
await serveBench(installation, [alliance.id]);
