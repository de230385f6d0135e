import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import {
  type AllianceCall,
  allianceRoute,
  type PageAnswer,
  type PageRoute,
} from '../../../../platform/http/page-route.ts';
import { showPartner, submitPartner } from './edit-partner.tsx';
import { showRoles, submitRoles } from './edit-roles.tsx';
import { showAccession, submitAccession } from './enter-accession.tsx';
import { showInform, submitInform } from './inform.tsx';
import { showJoin, submitJoin } from './join.tsx';
import { showTeamProof } from './show-proof.ts';
import { showTeam } from './show-team.tsx';
import { showWithdrawal, submitWithdrawal } from './withdraw.tsx';

const TEAM = '/v/:alliance/projekte/:slug/beteiligte';

/** Who takes part is what the office has agreed with all members: it alone records it. */
const OFFICE: readonly Role[] = ['coordinator'];
const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const edit = { kind: 'roles', roles: OFFICE } as const;

/** A deputy holds no role of its own for that: whoever works here may ask, the page decides for which member. */
const acts = read;

type Answer = (call: AllianceCall) => Promise<PageAnswer>;
type Access = typeof read | typeof edit;

const page = (path: string, access: Access, show: Answer, submit: Answer): PageRoute[] => [
  allianceRoute({ method: 'get', path: `${TEAM}${path}`, access, answer: show }),
  allianceRoute({ method: 'post', path: `${TEAM}${path}`, access, answer: submit }),
];

export const teamRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: TEAM, access: read, answer: showTeam }),
  allianceRoute({ method: 'get', path: `${TEAM}/nachweis/:sha256`, access: read, answer: showTeamProof }),
  ...page('/rollen', edit, showRoles, submitRoles),
  ...page('/rueckzug', acts, showWithdrawal, submitWithdrawal),
  ...page('/beitritt', acts, showJoin, submitJoin),
  ...page('/beitritt/:id', edit, showAccession, submitAccession),
  ...page('/partner', edit, showPartner, submitPartner),
  ...page('/information', acts, showInform, submitInform),
];
