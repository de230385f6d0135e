import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showComparison } from './show-comparison.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const COMPARISON = '/v/:alliance/erhebungen/:survey/vergleich';

/** What a survey found, member beside member; the use case decides who sees how much. */
export const comparisonRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: COMPARISON, access: read, answer: showComparison }),
];
