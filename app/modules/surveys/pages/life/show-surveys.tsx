import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadSurveys } from '../../use-cases/life/load-surveys.ts';
import { mayEditIn } from '../questionnaire/show-library.tsx';
import { PLACE, surveysPath } from './survey-places.ts';
import { SurveysView } from './surveys-view.tsx';

/** GET /v/:alliance/erhebungen */
export async function showSurveys(call: AllianceCall): Promise<PageAnswer> {
  const mayEdit = mayEditIn(call);
  const { rows } = await loadSurveys(call.services, call.alliance, mayEdit);
  const base = `/v/${call.alliance.slug}`;
  return {
    kind: 'page',
    title: 'Erhebungen',
    ...PLACE,
    crumbs: [{ label: 'Erhebungen' }],
    body: <SurveysView base={base} path={surveysPath(call)} rows={rows} mayEdit={mayEdit} />,
  };
}
