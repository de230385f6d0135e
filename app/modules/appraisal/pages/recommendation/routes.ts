import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import {
  showFundingForm,
  submitFunding,
  submitFundingRemoval,
  submitFundingReturn,
} from './edit-funding.tsx';
import { showRecommendationForm, submitRecommendation } from './edit-recommendation.tsx';
import { showFundingCsv, showFundingXlsx } from './funding-files.ts';
import { showRecommendation } from './show-recommendation.tsx';

/** Everyone who works for a member reads; who may write is decided in the use case, for a lead is no role of an account. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;

const APPRAISAL = '/v/:alliance/projekte/:slug/pruefung';
const OWN = `${APPRAISAL}/empfehlung`;
const FUNDING = `${APPRAISAL}/foerderung`;
const CHECK = `${FUNDING}/:check`;

/** Recommendation of a project group and the funding check beside it. */
export const recommendationRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: OWN, access, answer: showRecommendation }),
  allianceRoute({ method: 'get', path: `${OWN}/bearbeiten`, access, answer: showRecommendationForm }),
  allianceRoute({ method: 'post', path: `${OWN}/bearbeiten`, access, answer: submitRecommendation }),
  allianceRoute({ method: 'get', path: `${FUNDING}.csv`, access, answer: showFundingCsv }),
  allianceRoute({ method: 'get', path: `${FUNDING}.xlsx`, access, answer: showFundingXlsx }),
  allianceRoute({ method: 'get', path: `${FUNDING}/neu`, access, answer: showFundingForm }),
  allianceRoute({ method: 'post', path: `${FUNDING}/neu`, access, answer: submitFunding }),
  allianceRoute({ method: 'get', path: CHECK, access, answer: showFundingForm }),
  allianceRoute({ method: 'post', path: CHECK, access, answer: submitFunding }),
  allianceRoute({ method: 'post', path: `${CHECK}/entfernen`, access, answer: submitFundingRemoval }),
  allianceRoute({ method: 'post', path: `${CHECK}/zurueckholen`, access, answer: submitFundingReturn }),
];
