import type { PageRoute } from '../../../platform/http/page-route.ts';
import { authorityPageRoutes } from './authority/routes.ts';
import { circulationPageRoutes } from './circulation/routes.ts';
import { noticePageRoutes } from './notices/routes.ts';
import { signaturePageRoutes } from './signature/routes.ts';
import { trackerPageRoutes } from './tracker/routes.ts';

/** All pages of decisions, topic by topic. */
export const decisionsPageRoutes: readonly PageRoute[] = [
  ...authorityPageRoutes,
  ...circulationPageRoutes,
  ...signaturePageRoutes,
  ...trackerPageRoutes,
  ...noticePageRoutes,
];
