import { type Role, WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { charterPageRoutes } from './charter/routes.ts';
import { lifePageRoutes } from './life/routes.ts';
import { localPageRoutes } from './local/routes.ts';
import { showMatrix, showMatrixCsv } from './matrix/show-matrix.tsx';
import { showMemberParts } from './matrix/show-member-parts.tsx';
import { showParticipationForm, submitParticipation } from './participation/edit-participation.tsx';
import { portfolioRoutes } from './portfolio/routes.ts';
import { processPageRoutes } from './process/routes.ts';
import { schedulePageRoutes } from './schedule/routes.ts';
import { teamRoutes } from './team/routes.ts';
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
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/beteiligung/:member',
    access: read,
    answer: showMemberParts,
  }),
  ...lifePageRoutes,
  ...localPageRoutes,
  ...undertakingPageRoutes,
  ...processPageRoutes,
  ...charterPageRoutes,
  ...schedulePageRoutes,
  ...portfolioRoutes,
  ...teamRoutes,
];
