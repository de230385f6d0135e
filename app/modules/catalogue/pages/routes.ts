import type { PageRoute } from '../../../platform/http/page-route.ts';
import { taskPageRoutes } from './tasks/routes.ts';

export const cataloguePageRoutes: readonly PageRoute[] = [...taskPageRoutes];
