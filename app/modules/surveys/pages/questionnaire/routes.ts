import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { SURVEY_KEEPERS } from '../../use-cases/survey-keepers.ts';
import { showQuestionForm, submitQuestion } from './edit-question.tsx';
import { showLibrary, showNewQuestionnaire, submitNewQuestionnaire } from './show-library.tsx';
import {
  confirmRemoval,
  showQuestionnaire,
  submitCheck,
  submitFinish,
  submitNewVersion,
  submitOrder,
  submitRemoval,
} from './show-questionnaire.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const edit = { kind: 'roles', roles: SURVEY_KEEPERS } as const;

const LIBRARY = '/v/:alliance/frageboegen';
const ONE = `${LIBRARY}/:slug`;

/** The library of questionnaires and their builder. */
export const questionnaireRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: LIBRARY, access: read, answer: showLibrary }),
  allianceRoute({ method: 'get', path: `${LIBRARY}/neu`, access: edit, answer: showNewQuestionnaire }),
  allianceRoute({ method: 'post', path: `${LIBRARY}/neu`, access: edit, answer: submitNewQuestionnaire }),
  allianceRoute({ method: 'get', path: ONE, access: read, answer: showQuestionnaire }),
  allianceRoute({ method: 'post', path: `${ONE}/ordnen`, access: edit, answer: submitOrder }),
  allianceRoute({ method: 'post', path: `${ONE}/pruefung`, access: edit, answer: submitCheck }),
  allianceRoute({ method: 'post', path: `${ONE}/gueltig`, access: edit, answer: submitFinish }),
  allianceRoute({ method: 'post', path: `${ONE}/neue-fassung`, access: edit, answer: submitNewVersion }),
  allianceRoute({ method: 'get', path: `${ONE}/frage`, access: edit, answer: showQuestionForm }),
  allianceRoute({ method: 'post', path: `${ONE}/frage`, access: edit, answer: submitQuestion }),
  allianceRoute({ method: 'get', path: `${ONE}/frage/:frage`, access: edit, answer: showQuestionForm }),
  allianceRoute({ method: 'post', path: `${ONE}/frage/:frage`, access: edit, answer: submitQuestion }),
  allianceRoute({
    method: 'get',
    path: `${ONE}/frage/:frage/entfernen`,
    access: edit,
    answer: confirmRemoval,
  }),
  allianceRoute({
    method: 'post',
    path: `${ONE}/frage/:frage/entfernen`,
    access: edit,
    answer: submitRemoval,
  }),
];
