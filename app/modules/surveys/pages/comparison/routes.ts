import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { SURVEY_KEEPERS } from '../../use-cases/survey-keepers.ts';
import { exportComparisonCsv, exportComparisonXlsx } from './export-comparison.ts';
import { showBaseline, submitBaseline } from './show-baseline.tsx';
import { showComparison } from './show-comparison.tsx';
import { showGaps, showMatrix } from './show-matrix.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const keep = { kind: 'roles', roles: SURVEY_KEEPERS } as const;
const COMPARISON = '/v/:alliance/erhebungen/:survey/vergleich';

/** What a survey found, member beside member; the use case decides who sees how much. */
export const comparisonRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: COMPARISON, access: read, answer: showComparison }),
  allianceRoute({ method: 'get', path: `${COMPARISON}.csv`, access: read, answer: exportComparisonCsv }),
  allianceRoute({ method: 'get', path: `${COMPARISON}.xlsx`, access: read, answer: exportComparisonXlsx }),
  allianceRoute({
    method: 'get',
    path: `${COMPARISON}/gegenueberstellung`,
    access: read,
    answer: showMatrix,
  }),
  allianceRoute({ method: 'get', path: `${COMPARISON}/luecken`, access: keep, answer: showGaps }),
  allianceRoute({ method: 'get', path: `${COMPARISON}/ausgangswert`, access: keep, answer: showBaseline }),
  allianceRoute({ method: 'post', path: `${COMPARISON}/ausgangswert`, access: keep, answer: submitBaseline }),
];
