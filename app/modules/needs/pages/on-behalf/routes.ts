import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import {
  downloadProof,
  saveOfficePage,
  showOnBehalf,
  submitRelease,
  submitReopen,
} from './show-on-behalf.tsx';

/** The municipality reads what was entered for it; whose sheet it is decides the use case. */
const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const OFFICE: readonly Role[] = ['coordinator'];
const office = { kind: 'roles', roles: OFFICE } as const;
const PAGE = '/v/:alliance/runden/:round/antwort/:member/im-auftrag';

export const onBehalfRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: PAGE, access: read, answer: showOnBehalf }),
  allianceRoute({ method: 'get', path: `${PAGE}/nachweis`, access: read, answer: downloadProof }),
  allianceRoute({ method: 'post', path: PAGE, access: office, answer: saveOfficePage }),
  allianceRoute({ method: 'post', path: `${PAGE}/freigeben`, access: office, answer: submitRelease }),
  allianceRoute({ method: 'post', path: `${PAGE}/oeffnen`, access: office, answer: submitReopen }),
];
