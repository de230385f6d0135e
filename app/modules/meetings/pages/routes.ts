import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { showMemberBodies } from './show-member-bodies.tsx';
import { showSittings, showSittingsCalendar } from './show-sittings.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const BASE = '/v/:alliance/gremien';

export const meetingsPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: BASE, access: read, answer: showSittings }),
  allianceRoute({ method: 'get', path: `${BASE}.ics`, access: read, answer: showSittingsCalendar }),
  allianceRoute({ method: 'get', path: `${BASE}/:key`, access: read, answer: showMemberBodies }),
];
