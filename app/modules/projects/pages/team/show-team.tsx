import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadTeam } from '../../use-cases/team/load-team.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';
import { notThere } from './team-places.tsx';
import { TeamView } from './team-view.tsx';

/** GET /v/:alliance/projekte/:slug/beteiligte?stichtag= */
export async function showTeam(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const day = readGermanDay(query.get('stichtag') ?? '') ?? services.clock.today();
  const team = await loadTeam(services, alliance, principal, params['slug'] ?? '', day);
  if (!team) return notThere();
  return {
    kind: 'page',
    ...PLACE,
    title: `Beteiligte: ${team.undertaking.title}`,
    crumbs: projectCrumbs(call, team.undertaking, 'Beteiligte'),
    body: (
      <TeamView
        base={`/v/${alliance.slug}`}
        path={projectPath(call, team.undertaking)}
        team={team}
        told={query.get('meldung') ?? ''}
      />
    ),
  };
}
