import { rolesIn } from '../../../../platform/auth/access.ts';
import { MONEY_ROLES } from '../../../../platform/auth/roles.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadProjectPage } from '../../use-cases/undertakings/read-project-page.ts';
import { PLACE } from './project-places.tsx';
import { ProjectView } from './project-view.tsx';

/** GET /v/:alliance/projekte/:slug */
export async function showProject(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadProjectPage(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  const { project, today } = page;
  const seesMoney = rolesIn(principal, alliance.id, today).some((role) => MONEY_ROLES.includes(role));
  const contributionsHref =
    seesMoney && project.kind === 'aufgabe' ? `${base}/abrechnung?projekt=${project.slug}` : undefined;
  return {
    kind: 'page',
    title: project.title,
    ...PLACE,
    crumbs: [{ label: 'Projekte', href: `${base}/projekte` }, { label: project.title }],
    body: <ProjectView base={base} page={page} contributionsHref={contributionsHref} />,
  };
}
