import type { PageRoute } from '../../../platform/http/page-route.ts';
import { advantageRoutes } from './advantage/routes.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { informationRoutes } from './information/routes.ts';
import { optionsRoutes } from './options/routes.ts';
import { overviewRoutes } from './overview/routes.ts';
import { recommendationRoutes } from './recommendation/routes.ts';
import { reportsRoutes } from './reports/routes.ts';

export const appraisalPageRoutes: readonly PageRoute[] = [
  ...overviewRoutes,
  ...advantageRoutes,
  ...optionsRoutes,
  ...recommendationRoutes,
  ...reportsRoutes,
  ...informationRoutes,
  ...exchangeRoutes,
];
