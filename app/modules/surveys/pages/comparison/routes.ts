import type { PageRoute } from '../../../../platform/http/page-route.ts';

export const comparisonRoutes: readonly PageRoute[] = [];
