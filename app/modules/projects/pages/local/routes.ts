import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showLocalPart, showLocalParts, submitLocalPart } from './show-local.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** The office for all; whoever leads or represents a member, or leads the project for it, for its own. */
const WRITERS: readonly Role[] = ['coordinator', 'head', 'delegate', 'lead'];

const LOCAL = '/v/:alliance/projekte/:slug/oertlich';

/** Parts of a project in the town halls. */
export const localPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: LOCAL, access: read, answer: showLocalParts }),
  allianceRoute({ method: 'get', path: `${LOCAL}/:member`, access: read, answer: showLocalPart }),
  allianceRoute({
    method: 'post',
    path: `${LOCAL}/:member`,
    access: { kind: 'roles', roles: WRITERS },
    answer: submitLocalPart,
  }),
];
