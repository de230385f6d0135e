import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { LOCAL_WRITERS } from '../../use-cases/local/load-local-parts.ts';
import { showLocalPart, showLocalParts, submitLocalPart } from './show-local.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

const LOCAL = '/v/:alliance/projekte/:slug/oertlich';

/** Parts of a project in the town halls. */
export const localPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: LOCAL, access: read, answer: showLocalParts }),
  allianceRoute({ method: 'get', path: `${LOCAL}/:member`, access: read, answer: showLocalPart }),
  allianceRoute({
    method: 'post',
    path: `${LOCAL}/:member`,
    access: { kind: 'roles', roles: LOCAL_WRITERS },
    answer: submitLocalPart,
  }),
];
