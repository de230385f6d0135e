import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { startCriteria } from '../../use-cases/advantage/change-criterion.ts';
import { loadCriteria } from '../../use-cases/advantage/load-criteria.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';
import { answerFault, criteriaPath, done, placeOf } from './advantage-pages.tsx';
import { CriteriaView } from './criteria-view.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/kriterien */
export async function showCriteria(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadCriteria(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  const { project } = page.scene;
  return {
    kind: 'page',
    title: `Kriterien: ${project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, project, 'Kriterien'),
    body: <CriteriaView path={appraisalPath(call, project)} page={page} query={query} />,
  };
}

/** POST …/kriterien/vorlage */
export async function submitDefaultCriteria(call: AllianceCall): Promise<PageAnswer> {
  const result = await startCriteria(call.services, call.alliance, placeOf(call));
  const after = done(criteriaPath(call), 'angelegt');
  return result.ok ? after : answerFault(call, result.error, () => after);
}
