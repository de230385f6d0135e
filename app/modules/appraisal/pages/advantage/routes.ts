import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showAdoption, submitAdoption } from './adopt-answers-page.tsx';
import { criterionPages, submitCriterionMove } from './edit-criterion.tsx';
import { showMemberFacts, submitMemberFacts } from './edit-member-facts.tsx';
import { pooledPages } from './edit-pooled.tsx';
import { processPages, submitProcessMove } from './edit-process.tsx';
import { showScores, submitScores } from './edit-scores.tsx';
import { stepPages, submitStepMove } from './edit-step.tsx';
import { showCostCsv, showCostXlsx } from './process-cost-files.ts';
import { showCriteria, submitDefaultCriteria } from './show-criteria.tsx';
import { showProcessCosts } from './show-process-costs.tsx';

type Answer = Parameters<typeof allianceRoute>[0]['answer'];

/** Who may write is decided by who leads the project and works for whom: the use cases ask, and say why to all others. */
const route = (method: PageRoute['method'], path: string, answer: Answer): PageRoute =>
  allianceRoute({
    method,
    answer,
    path: `/v/:alliance/projekte/:slug/pruefung${path}`,
    access: { kind: 'roles', roles: WORKING_ROLES },
  });

const COSTS = '/prozesskosten';
const CRITERIA = '/kriterien';

export const advantageRoutes: readonly PageRoute[] = [
  route('get', COSTS, showProcessCosts),
  route('get', `${COSTS}.csv`, showCostCsv),
  route('get', `${COSTS}.xlsx`, showCostXlsx),
  route('get', `${COSTS}/gemeinsam`, pooledPages.show),
  route('post', `${COSTS}/gemeinsam`, pooledPages.submit),
  route('get', `${COSTS}/uebernehmen`, showAdoption),
  route('post', `${COSTS}/uebernehmen`, submitAdoption),
  route('get', `${COSTS}/kommunen/:member`, showMemberFacts),
  route('post', `${COSTS}/kommunen/:member`, submitMemberFacts),
  route('get', `${COSTS}/prozesse/:process`, processPages.show),
  route('post', `${COSTS}/prozesse/:process`, processPages.submit),
  route('post', `${COSTS}/prozesse/:process/entfernen`, submitProcessMove(true)),
  route('post', `${COSTS}/prozesse/:process/zurueckholen`, submitProcessMove(false)),
  route('get', `${COSTS}/prozesse/:process/schritte/:step`, stepPages.show),
  route('post', `${COSTS}/prozesse/:process/schritte/:step`, stepPages.submit),
  route('post', `${COSTS}/prozesse/:process/schritte/:step/entfernen`, submitStepMove(true)),
  route('post', `${COSTS}/prozesse/:process/schritte/:step/zurueckholen`, submitStepMove(false)),
  route('get', CRITERIA, showCriteria),
  route('post', `${CRITERIA}/vorlage`, submitDefaultCriteria),
  route('get', `${CRITERIA}/kommunen/:member`, showScores),
  route('post', `${CRITERIA}/kommunen/:member`, submitScores),
  route('get', `${CRITERIA}/:criterion`, criterionPages.show),
  route('post', `${CRITERIA}/:criterion`, criterionPages.submit),
  route('post', `${CRITERIA}/:criterion/entfernen`, submitCriterionMove(true)),
  route('post', `${CRITERIA}/:criterion/zurueckholen`, submitCriterionMove(false)),
];
