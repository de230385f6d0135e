import type { ReactNode } from 'react';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { loadTeam, type ShownTeam } from '../../use-cases/team/load-team.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';

/** Address of a team's page below its project. */
export const teamPath = (
  call: Pick<AllianceCall, 'alliance'>,
  { undertaking }: Pick<ShownTeam, 'undertaking'>,
): string => `${projectPath(call, undertaking)}/beteiligte`;

/** Loads the team that the address names as the caller sees it today. */
export const teamOf = ({
  services,
  alliance,
  principal,
  params,
}: AllianceCall): Promise<ShownTeam | undefined> =>
  loadTeam(services, alliance, principal, params['slug'] ?? '');

/** A page below a team: its crumbs, the notice on made-up projects, and what it shows. */
export function teamPage(
  call: AllianceCall,
  team: ShownTeam,
  title: string,
  body: ReactNode,
  status: PageView['status'] = 200,
): PageAnswer {
  const { undertaking } = team;
  return {
    kind: 'page',
    status,
    ...PLACE,
    title: `${title}: ${undertaking.title}`,
    crumbs: [
      ...projectCrumbs(call, undertaking, '').slice(0, -1),
      { label: 'Beteiligte', href: teamPath(call, team) },
      { label: title },
    ],
    body: (
      <>
        {undertaking.isSample && <ProjectSampleNotice />}
        {body}
      </>
    ),
  };
}

export const ProjectSampleNotice = () => (
  <SampleDataNotice>Dieses Projekt und wer daran teilnimmt sind erfunden.</SampleDataNotice>
);

/** Where whoever acts is told that it does not exist for him. */
export const notThere = (status: 403 | 404 = 404): PageAnswer => errorPage(status);

/** After an act: back to the team, which says what was done. */
export const backToTeam = (
  call: AllianceCall,
  team: Pick<ShownTeam, 'undertaking'>,
  told: string,
): PageAnswer => ({
  kind: 'redirect',
  to: `${teamPath(call, team)}?meldung=${told}`,
});

/** In which capacity someone acts for a member, never a name. */
export const capacityOf = (
  { principal, alliance }: Pick<AllianceCall, 'principal' | 'alliance'>,
  memberKey: string,
): string =>
  principal.grants.some(
    (grant) => grant.allianceId === alliance.id && grant.role === 'head' && grant.memberKey === memberKey,
  )
    ? 'Leitung'
    : 'Vertretung';
