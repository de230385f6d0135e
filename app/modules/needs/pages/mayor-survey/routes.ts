import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showSurveySheet, submitSurveySheet } from './answer-survey-page.tsx';
import { showNewSurvey, showSurveySettings, submitSurvey } from './edit-survey.tsx';
import { showResultCsv, showSurvey } from './show-survey.tsx';
import { showSurveys } from './show-surveys.tsx';
import { showSurveyStep, submitSurveyStep } from './step-pages.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const OFFICE: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: OFFICE } as const;
/** A deputy may hold any working role: whose head one acts for is a rule (`openSurveySheet`). */
const answer = read;

const ALL = '/v/:alliance/lagebild';
const ONE = `${ALL}/:survey`;

export const mayorSurveyPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: ALL, access: read, answer: showSurveys }),
  allianceRoute({ method: 'get', path: `${ALL}/neu`, access: edit, answer: showNewSurvey }),
  allianceRoute({ method: 'post', path: `${ALL}/neu`, access: edit, answer: submitSurvey }),
  allianceRoute({ method: 'get', path: ONE, access: read, answer: showSurvey }),
  allianceRoute({ method: 'get', path: `${ONE}/ergebnis.csv`, access: read, answer: showResultCsv }),
  allianceRoute({ method: 'get', path: `${ONE}/einstellungen`, access: edit, answer: showSurveySettings }),
  allianceRoute({ method: 'post', path: `${ONE}/einstellungen`, access: edit, answer: submitSurvey }),
  ...(['oeffnen', 'auswerten'] as const).flatMap((step) => [
    allianceRoute({ method: 'get', path: `${ONE}/${step}`, access: edit, answer: showSurveyStep(step) }),
    allianceRoute({ method: 'post', path: `${ONE}/${step}`, access: edit, answer: submitSurveyStep(step) }),
  ]),
  allianceRoute({ method: 'get', path: `${ONE}/antwort/:member`, access: answer, answer: showSurveySheet }),
  allianceRoute({
    method: 'post',
    path: `${ONE}/antwort/:member`,
    access: answer,
    answer: submitSurveySheet,
  }),
];
