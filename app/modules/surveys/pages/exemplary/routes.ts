import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { SURVEY_KEEPERS } from '../../use-cases/survey-keepers.ts';
import { showCostSplit, submitCostSplit } from './show-cost-split.tsx';

const COSTS = '/v/:alliance/erhebungen/:survey/kosten';

/** Who pays what of a survey that some answer for all. */
export const exemplaryRoutes: readonly PageRoute[] = [
  allianceRoute({
    method: 'get',
    path: COSTS,
    access: { kind: 'roles', roles: WORKING_ROLES },
    answer: showCostSplit,
  }),
  allianceRoute({
    method: 'post',
    path: COSTS,
    access: { kind: 'roles', roles: SURVEY_KEEPERS },
    answer: submitCostSplit,
  }),
];
