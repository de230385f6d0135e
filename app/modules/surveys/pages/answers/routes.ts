import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { saveSheet } from './save-sheet.tsx';
import { showAnswerFile } from './show-file.ts';
import { showSheet } from './show-sheet.tsx';

/** A deputy may hold any role: whose sheet it is decides each use case. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const SHEET = '/v/:alliance/erhebungen/:survey/bogen/:member';

export const answerRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: SHEET, access, answer: showSheet }),
  allianceRoute({ method: 'post', path: SHEET, access, answer: saveSheet }),
  allianceRoute({ method: 'get', path: `${SHEET}/datei/:question`, access, answer: showAnswerFile }),
];
