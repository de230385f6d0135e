import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showCrossTab, showCrossTabCsv, showCrossTabSheet } from './show-cross-tab.tsx';

/** Who works in the alliance; small cells stay hidden from those who may not read single ratings. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const path = '/v/:alliance/bedarf/vergleich';

export const crossTabPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path, access, answer: showCrossTab }),
  allianceRoute({ method: 'get', path: `${path}.csv`, access, answer: showCrossTabCsv }),
  allianceRoute({ method: 'get', path: `${path}.xlsx`, access, answer: showCrossTabSheet }),
];
