import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { authorityPageRoutes } from './authority/routes.ts';
import { circulationPageRoutes } from './circulation/routes.ts';
import { noticePageRoutes } from './notices/routes.ts';
import { signaturePageRoutes } from './signature/routes.ts';
import { showDecisions } from './start/show-decisions.tsx';
import { trackerPageRoutes } from './tracker/routes.ts';

/** All pages of decisions: the start page, then topic by topic. */
export const decisionsPageRoutes: readonly PageRoute[] = [
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/entscheidungen',
    access: { kind: 'roles', roles: WORKING_ROLES },
    answer: showDecisions,
  }),
  ...authorityPageRoutes,
  ...circulationPageRoutes,
  ...signaturePageRoutes,
  ...trackerPageRoutes,
  ...noticePageRoutes,
];
