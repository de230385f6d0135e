import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { downloadForm, showForm, submitForm } from './show-form.tsx';

/** A deputy may hold any role: whose sheet it is decides each use case. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const PAGE = '/v/:alliance/runden/:round/antwort/:member/datei';

export const sheetFileRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: PAGE, access, answer: showForm }),
  allianceRoute({ method: 'post', path: PAGE, access, answer: submitForm }),
  allianceRoute({ method: 'get', path: `${PAGE}/bogen.xlsx`, access, answer: downloadForm }),
];
