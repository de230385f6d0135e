import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { answerRoutes } from './answers/routes.ts';
import { bundlePageRoutes } from './bundles/routes.ts';
import { comparisonPageRoutes } from './comparison/routes.ts';
import { crossTabPageRoutes } from './cross-tab/routes.ts';
import { followUpPageRoutes } from './follow-up/routes.ts';
import { mayorSurveyPageRoutes } from './mayor-survey/routes.ts';
import { onBehalfRoutes } from './on-behalf/routes.ts';
import { proposalPageRoutes } from './proposals/routes.ts';
import { showArea } from './ranking/show-area.tsx';
import { showRankingCsv, showRankingSheet, showRatingsCsv } from './ranking/show-exports.ts';
import { showRanking } from './ranking/show-ranking.tsx';
import { roundPageRoutes } from './rounds/routes.ts';
import { sectionRoutes } from './sections/routes.ts';
import { sheetFileRoutes } from './sheet-file/routes.ts';
import { validationPageRoutes } from './validation/routes.ts';

/** Who works in the alliance; what of a round each of them sees, its state and its visibility decide. */
const read = { kind: 'roles', roles: WORKING_ROLES } as const;

export const needsPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: '/v/:alliance/bedarf', access: read, answer: showRanking }),
  allianceRoute({ method: 'get', path: '/v/:alliance/bedarf.csv', access: read, answer: showRankingCsv }),
  allianceRoute({ method: 'get', path: '/v/:alliance/bedarf.xlsx', access: read, answer: showRankingSheet }),
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/bedarf/bewertungen.csv',
    access: read,
    answer: showRatingsCsv,
  }),
  ...crossTabPageRoutes,
  allianceRoute({ method: 'get', path: '/v/:alliance/bedarf/:area', access: read, answer: showArea }),
  ...answerRoutes,
  ...onBehalfRoutes,
  ...sectionRoutes,
  ...sheetFileRoutes,
  ...followUpPageRoutes,
  ...validationPageRoutes,
  ...roundPageRoutes,
  ...comparisonPageRoutes,
  ...mayorSurveyPageRoutes,
  ...bundlePageRoutes,
  ...proposalPageRoutes,
];
