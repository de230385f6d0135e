import { allocationApiRoutes } from './modules/allocation/api/routes.ts';
import { appraisalPageRoutes } from './modules/appraisal/pages/routes.ts';
import { catalogueApiRoutes } from './modules/catalogue/api/routes.ts';
import { cataloguePageRoutes } from './modules/catalogue/pages/routes.ts';
import { decisionsApiRoutes } from './modules/decisions/api/routes.ts';
import { decisionsPageRoutes } from './modules/decisions/pages/routes.ts';
import { meetingsApiRoutes } from './modules/meetings/api/routes.ts';
import { meetingsPageRoutes } from './modules/meetings/pages/routes.ts';
import { needsApiRoutes } from './modules/needs/api/routes.ts';
import { needsPageRoutes } from './modules/needs/pages/routes.ts';
import { portalPageRoutes } from './modules/portal/pages/routes.ts';
import { projectsApiRoutes } from './modules/projects/api/routes.ts';
import { projectsPageRoutes } from './modules/projects/pages/routes.ts';
import { regionApiRoutes } from './modules/region/api/routes.ts';
import { regionPageRoutes } from './modules/region/pages/routes.ts';
import { settlementPageRoutes } from './modules/settlement/pages/routes.ts';
import { surveysApiRoutes } from './modules/surveys/api/routes.ts';
import { surveysPageRoutes } from './modules/surveys/pages/routes.ts';
import type { ApiRoute } from './platform/http/api-route.ts';
import type { PageRoute } from './platform/http/page-route.ts';

/** Every page and form target of the program. */
export const pageRoutes: readonly PageRoute[] = [
  ...regionPageRoutes,
  ...cataloguePageRoutes,
  ...meetingsPageRoutes,
  ...needsPageRoutes,
  ...surveysPageRoutes,
  ...appraisalPageRoutes,
  ...projectsPageRoutes,
  ...settlementPageRoutes,
  ...decisionsPageRoutes,
  ...portalPageRoutes,
];

/** Every operation of /api/v1. */
export const apiRoutes: readonly ApiRoute[] = [
  ...regionApiRoutes,
  ...allocationApiRoutes,
  ...catalogueApiRoutes,
  ...meetingsApiRoutes,
  ...needsApiRoutes,
  ...projectsApiRoutes,
  ...surveysApiRoutes,
  ...decisionsApiRoutes,
];
