import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showProject } from './show-project.tsx';
import { showProjects, showProjectsCsv } from './show-projects.tsx';

const access = { kind: 'roles', roles: WORKING_ROLES } as const;

/** The list and the one page of each; reserved words below /projekte/ stand before it. */
export const undertakingPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: '/v/:alliance/projekte', access, answer: showProjects }),
  allianceRoute({ method: 'get', path: '/v/:alliance/projekte.csv', access, answer: showProjectsCsv }),
  allianceRoute({ method: 'get', path: '/v/:alliance/projekte/:slug', access, answer: showProject }),
];
