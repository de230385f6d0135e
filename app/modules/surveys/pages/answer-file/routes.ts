import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { downloadForm, showForm, submitForm } from './show-form.tsx';

/** A deputy may hold any role: whose sheet it is decides each use case. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const SHEET = '/v/:alliance/erhebungen/:survey/bogen/:member';

export const answerFileRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: `${SHEET}/bogen.xlsx`, access, answer: downloadForm }),
  allianceRoute({ method: 'get', path: `${SHEET}/tabelle`, access, answer: showForm }),
  allianceRoute({ method: 'post', path: `${SHEET}/tabelle`, access, answer: submitForm }),
];
