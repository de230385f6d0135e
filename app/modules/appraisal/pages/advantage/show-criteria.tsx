import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { startCriteria } from '../../use-cases/advantage/change-criterion.ts';
import { appraisalCrumbs, appraisalPath, PLACE, placeOf } from '../appraisal-places.tsx';
import { answerRefused, CRITERIA_KEEPERS, criteriaPath, done, loadOwnCriteria } from './advantage-pages.tsx';
import { CriteriaView } from './criteria-view.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/kriterien */
export const showCriteria = (call: AllianceCall): Promise<PageAnswer> => criteriaPage(call, '');

/** The page, with the reason why an act was refused. */
export async function criteriaPage(call: AllianceCall, problem: string): Promise<PageAnswer> {
  const page = await loadOwnCriteria(call);
  if (!page) return errorPage(404);
  const { project } = page.scene;
  const path = appraisalPath(call, project);
  return {
    kind: 'page',
    ...(problem !== '' && { status: 409 }),
    title: `Kriterien: ${project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, project, 'Kriterien'),
    body: <CriteriaView {...{ path, page, problem }} query={call.query} />,
  };
}

/** POST …/kriterien/vorlage */
export async function submitDefaultCriteria(call: AllianceCall): Promise<PageAnswer> {
  const result = await startCriteria(call.services, call.alliance, placeOf(call));
  const after = done(criteriaPath(call), 'angelegt');
  return result.ok ? after : answerRefused(call, result.error, () => after, CRITERIA_KEEPERS);
}
