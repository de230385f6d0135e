import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadProcessCosts } from '../../use-cases/advantage/load-process-costs.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';
import { ProcessCostView } from './process-cost-view.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/prozesskosten */
export async function showProcessCosts(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadProcessCosts(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  const { project } = page.scene;
  return {
    kind: 'page',
    title: `Prozesskosten: ${project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, project, 'Prozesskosten'),
    body: <ProcessCostView path={appraisalPath(call, project)} page={page} query={query} />,
  };
}
