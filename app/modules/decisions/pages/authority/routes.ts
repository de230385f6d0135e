import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import {
  submitDeputy,
  submitDeputyEnd,
  submitLegalParty,
  submitRemoval,
  submitValueLimit,
} from './edit-authority.ts';
import { showAuthority } from './show-authority.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** Heads and delegates for their own member alone: `decideAuthorityEdit`; deputies heads alone: `decideDeputyEdit`. */
const EDITORS: readonly Role[] = ['coordinator', 'head', 'delegate'];
const edit = { kind: 'roles', roles: EDITORS } as const;

const OWN = '/v/:alliance/gremien/:key/befugnisse';

export const authorityPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: OWN, access: read, answer: showAuthority }),
  allianceRoute({ method: 'post', path: `${OWN}/wertgrenze`, access: edit, answer: submitValueLimit }),
  allianceRoute({ method: 'post', path: `${OWN}/name`, access: edit, answer: submitLegalParty }),
  allianceRoute({ method: 'post', path: `${OWN}/vertretung`, access: edit, answer: submitDeputy }),
  allianceRoute({ method: 'post', path: `${OWN}/vertretung-beenden`, access: edit, answer: submitDeputyEnd }),
  allianceRoute({ method: 'post', path: `${OWN}/herausnehmen`, access: edit, answer: submitRemoval }),
];
