import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showComparison, showComparisonForm, submitComparison } from './comparison-pages.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const OFFICE: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: OFFICE } as const;

const OWN = '/v/:alliance/buendel/:id/organisation';

export const comparisonPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: OWN, access: read, answer: showComparison }),
  allianceRoute({ method: 'get', path: `${OWN}/bewerten`, access: edit, answer: showComparisonForm }),
  allianceRoute({ method: 'post', path: `${OWN}/bewerten`, access: edit, answer: submitComparison }),
];
