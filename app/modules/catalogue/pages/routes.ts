import type { PageRoute } from '../../../platform/http/page-route.ts';
import { ideaPageRoutes } from './ideas/routes.ts';

export const cataloguePageRoutes: readonly PageRoute[] = [...ideaPageRoutes];
