import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { SURVEY_KEEPERS } from '../../use-cases/survey-keepers.ts';
import { showNewSurvey, showSurveyForm, submitNewSurvey, submitSurveyForm } from './edit-survey.tsx';
import { confirmSurveyStep, showSurvey, submitDueDay, submitSurveyStep } from './show-survey.tsx';
import { showSurveys } from './show-surveys.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
/** Which survey someone may lead, the use cases ask. */
const edit = { kind: 'roles', roles: SURVEY_KEEPERS } as const;

const SURVEYS = '/v/:alliance/erhebungen';
const ONE = `${SURVEYS}/:survey`;

/** Surveys: from the draft over the answers to the release for all. */
export const surveyLifeRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: SURVEYS, access: read, answer: showSurveys }),
  allianceRoute({ method: 'get', path: `${SURVEYS}/neu`, access: edit, answer: showNewSurvey }),
  allianceRoute({ method: 'post', path: `${SURVEYS}/neu`, access: edit, answer: submitNewSurvey }),
  allianceRoute({ method: 'get', path: ONE, access: read, answer: showSurvey }),
  allianceRoute({ method: 'get', path: `${ONE}/bearbeiten`, access: edit, answer: showSurveyForm }),
  allianceRoute({ method: 'post', path: `${ONE}/bearbeiten`, access: edit, answer: submitSurveyForm }),
  allianceRoute({ method: 'post', path: `${ONE}/frist`, access: edit, answer: submitDueDay }),
  allianceRoute({ method: 'get', path: `${ONE}/schritt/:schritt`, access: edit, answer: confirmSurveyStep }),
  allianceRoute({ method: 'post', path: `${ONE}/schritt/:schritt`, access: edit, answer: submitSurveyStep }),
];
