import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadReports } from '../../use-cases/reports/load-reports.ts';
import { appraisalPath } from '../appraisal-places.tsx';
import { reportPage } from './report-places.tsx';
import { ReportsView } from './reports-view.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/berichte */
export async function showReports(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadReports(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  const path = appraisalPath(call, page.scene.project);
  return reportPage(call, page.scene.project, {
    title: 'Berichte',
    crumb: 'Berichte',
    body: <ReportsView base={`/v/${alliance.slug}`} path={path} page={page} />,
  });
}
