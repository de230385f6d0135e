import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';
import { loadCosts } from './advantage-pages.tsx';
import { ProcessCostView } from './process-cost-view.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/prozesskosten */
export const showProcessCosts = (call: AllianceCall): Promise<PageAnswer> => processCostPage(call, '');

/** The page, with the reason why an act was refused. */
export async function processCostPage(call: AllianceCall, problem: string): Promise<PageAnswer> {
  const page = await loadCosts(call);
  if (!page) return errorPage(404);
  const { project } = page.scene;
  const path = appraisalPath(call, project);
  return {
    kind: 'page',
    ...(problem !== '' && { status: 409 }),
    title: `Prozesskosten: ${project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, project, 'Prozesskosten'),
    body: <ProcessCostView {...{ path, page, problem }} query={call.query} />,
  };
}
