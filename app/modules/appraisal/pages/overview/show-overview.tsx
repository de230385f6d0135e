import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadOverview } from '../../use-cases/overview/load-overview.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';
import { OverviewView } from './overview-view.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung */
export async function showOverview(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadOverview(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  return {
    kind: 'page',
    title: `Prüfung: ${page.project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, page.project, 'Prüfung'),
    body: <OverviewView base={`/v/${alliance.slug}`} path={appraisalPath(call, page.project)} page={page} />,
  };
}
