import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { SURVEY_KEEPERS } from '../../use-cases/survey-keepers.ts';
import { confirmReminder, submitReminder } from './remind.tsx';
import { saveSheet } from './save-sheet.tsx';
import { showCheck, submitStep } from './show-check.tsx';
import { showAnswerFile } from './show-file.ts';
import { showReleasedFile, showReleases } from './show-releases.tsx';
import { showSheet } from './show-sheet.tsx';

/** A deputy may hold any role: whose sheet it is decides each use case. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;
/** Which survey someone may keep, the use case asks. */
const keep = { kind: 'roles', roles: SURVEY_KEEPERS } as const;
const SURVEY = '/v/:alliance/erhebungen/:survey';
const SHEET = `${SURVEY}/bogen/:member`;
const RELEASE = `${SHEET}/freigaben/:number`;

export const answerRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: `${SURVEY}/erinnern`, access: keep, answer: confirmReminder }),
  allianceRoute({ method: 'post', path: `${SURVEY}/erinnern`, access: keep, answer: submitReminder }),
  allianceRoute({ method: 'get', path: SHEET, access, answer: showSheet }),
  allianceRoute({ method: 'post', path: SHEET, access, answer: saveSheet }),
  allianceRoute({ method: 'get', path: `${SHEET}/pruefen`, access, answer: showCheck }),
  allianceRoute({ method: 'post', path: `${SHEET}/pruefen`, access, answer: submitStep }),
  allianceRoute({ method: 'get', path: `${SHEET}/freigaben`, access, answer: showReleases }),
  allianceRoute({ method: 'get', path: `${RELEASE}/nachweis`, access, answer: showReleasedFile }),
  allianceRoute({ method: 'get', path: `${RELEASE}/datei/:question`, access, answer: showReleasedFile }),
  allianceRoute({ method: 'get', path: `${SHEET}/datei/:question`, access, answer: showAnswerFile }),
];
