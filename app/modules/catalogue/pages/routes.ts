import type { PageRoute } from '../../../platform/http/page-route.ts';
import { ideaPageRoutes } from './ideas/routes.ts';
import { taskPageRoutes } from './tasks/routes.ts';

/** All pages of the catalogue, topic by topic. */
export const cataloguePageRoutes: readonly PageRoute[] = [...taskPageRoutes, ...ideaPageRoutes];
