import { rolesIn } from '../../../../platform/auth/access.ts';
import { MONEY_ROLES } from '../../../../platform/auth/roles.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { findProject } from '../../use-cases/undertakings/find-project.ts';
import { listProjects, type ProjectSummary } from '../../use-cases/undertakings/list-projects.ts';
import { ProjectView } from './project-view.tsx';
import { type ProjectFilter, ProjectsView } from './projects-view.tsx';

/** GET /v/:alliance/projekte */
export async function showProjects({ services, alliance, query }: AllianceCall): Promise<PageAnswer> {
  const projects = await listProjects(services, alliance, services.clock.today());
  const filter = { search: query.get('suche')?.trim() ?? '', state: query.get('zustand') ?? '' };
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    title: 'Projekte',
    section: 'projekte',
    crumbs: [{ label: 'Projekte' }],
    body: (
      <ProjectsView
        base={base}
        projects={projects.filter(matches(filter))}
        filter={filter}
        total={projects.length}
      />
    ),
  };
}

const matches =
  ({ search, state }: ProjectFilter) =>
  (project: ProjectSummary): boolean =>
    project.title.toLocaleLowerCase('de').includes(search.toLocaleLowerCase('de')) &&
    (state === '' || project.state?.state === state);

/** GET /v/:alliance/projekte/:slug */
export async function showProject({
  services,
  alliance,
  principal,
  params,
}: AllianceCall): Promise<PageAnswer> {
  const today = services.clock.today();
  const project = await findProject(services, alliance, params['slug'] ?? '', today);
  if (!project) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  const seesMoney = rolesIn(principal, alliance.id, today).some((role) => MONEY_ROLES.includes(role));
  const contributionsHref =
    seesMoney && project.kind === 'aufgabe' ? `${base}/abrechnung?projekt=${project.slug}` : undefined;
  return {
    kind: 'page',
    title: project.title,
    section: 'projekte',
    crumbs: [{ label: 'Projekte', href: `${base}/projekte` }, { label: project.title }],
    body: <ProjectView base={base} project={project} contributionsHref={contributionsHref} />,
  };
}
