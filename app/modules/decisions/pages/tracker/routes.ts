import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showMatters } from './show-matters.tsx';
import { showTracker, showTrackerCsv } from './show-tracker.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

const MATTERS = '/v/:alliance/vorgaenge';
const MATTER = `${MATTERS}/:id`;

/** Pages of the resolution tracker. Fixed names stand before the member's key. */
export const trackerPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: MATTERS, access: read, answer: showMatters }),
  allianceRoute({ method: 'get', path: MATTER, access: read, answer: showTracker }),
  allianceRoute({ method: 'get', path: `${MATTER}/tabelle.csv`, access: read, answer: showTrackerCsv }),
];
