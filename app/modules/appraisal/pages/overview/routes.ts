import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showOverview } from './show-overview.tsx';

/** The appraisal of a project on one page. */
export const overviewRoutes: readonly PageRoute[] = [
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/projekte/:slug/pruefung',
    access: { kind: 'roles', roles: WORKING_ROLES },
    answer: showOverview,
  }),
];
