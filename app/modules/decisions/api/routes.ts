import type { ApiRoute } from '../../../platform/http/api-route.ts';
import { documentApiRoutes } from './documents.ts';
import { trackerApiRoutes } from './matters.ts';

/** All operations of decisions, topic by topic. */
export const decisionsApiRoutes: readonly ApiRoute[] = [...documentApiRoutes, ...trackerApiRoutes];
