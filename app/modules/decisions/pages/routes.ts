import type { PageRoute } from '../../../platform/http/page-route.ts';
import { authorityPageRoutes } from './authority/routes.ts';
import { noticePageRoutes } from './notices/routes.ts';

/** All pages of decisions, topic by topic. */
export const decisionsPageRoutes: readonly PageRoute[] = [...authorityPageRoutes, ...noticePageRoutes];

import { trackerPageRoutes } from './tracker/routes.ts';

/** All pages of decisions, topic by topic. */
export const decisionsPageRoutes: readonly PageRoute[] = [...authorityPageRoutes, ...trackerPageRoutes];

import { signaturePageRoutes } from './signature/routes.ts';

/** All pages of decisions, topic by topic. */
export const decisionsPageRoutes: readonly PageRoute[] = [...authorityPageRoutes, ...signaturePageRoutes];
