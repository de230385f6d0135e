import { type Role, WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { showMatrix, showMatrixCsv } from './matrix/show-matrix.tsx';
import { showParticipationForm, submitParticipation } from './participation/edit-participation.tsx';
import { processPageRoutes } from './process/routes.ts';
import { schedulePageRoutes } from './schedule/routes.ts';
import { undertakingPageRoutes } from './undertakings/routes.ts';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** Who takes part is what the office has agreed with all members: it alone records it. */
const EDITORS: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: EDITORS } as const;

export const projectsPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: '/v/:alliance/beteiligung', access: read, answer: showMatrix }),
  allianceRoute({ method: 'get', path: '/v/:alliance/beteiligung.csv', access: read, answer: showMatrixCsv }),
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/beteiligung/eintragen',
    access: edit,
    answer: showParticipationForm,
  }),
  allianceRoute({
    method: 'post',
    path: '/v/:alliance/beteiligung/eintragen',
    access: edit,
    answer: submitParticipation,
  }),
  ...processPageRoutes,
  ...undertakingPageRoutes,
  ...schedulePageRoutes,
];
