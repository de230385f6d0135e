import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { proposalPageRoutes } from './proposals/routes.ts';
import { showArea } from './ranking/show-area.tsx';
import { showRanking, showRankingCsv, showRatingsCsv } from './ranking/show-ranking.tsx';

/** Every stored round is released: who works in the alliance may read it, single ratings too. */
const read = { kind: 'roles', roles: WORKING_ROLES } as const;

export const needsPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: '/v/:alliance/bedarf', access: read, answer: showRanking }),
  allianceRoute({ method: 'get', path: '/v/:alliance/bedarf.csv', access: read, answer: showRankingCsv }),
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/bedarf/bewertungen.csv',
    access: read,
    answer: showRatingsCsv,
  }),
  allianceRoute({ method: 'get', path: '/v/:alliance/bedarf/:area', access: read, answer: showArea }),
  ...proposalPageRoutes,
];
