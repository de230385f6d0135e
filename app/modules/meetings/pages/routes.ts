import { type Role, WORKING_ROLES } from '../../../platform/auth/roles.ts';
import {
  type AllianceCall,
  allianceRoute,
  type PageAnswer,
  type PageRoute,
} from '../../../platform/http/page-route.ts';
import { BODY_EDITORS } from '../use-cases/decide-editing.ts';
import { showSittingsForm, submitSittings } from './add-sittings.tsx';
import { showBodyForm, submitBody } from './edit-body.tsx';
import { showPauseForm, submitPause, submitPauseRemoval } from './edit-pause.tsx';
import { showSittingForm, submitCancellation, submitRestoration, submitSitting } from './edit-sitting.tsx';
import { showMemberBodies } from './show-member-bodies.tsx';
import { showPauses } from './show-pauses.tsx';
import { showSittings, showSittingsCalendar } from './show-sittings.tsx';

const BASE = '/v/:alliance/gremien';
const PAUSES = `${BASE}/pausen`;
const MEMBER = `${BASE}/:key`;
const SITTING = `${MEMBER}/sitzung/:id`;

type Answer = (call: AllianceCall) => Promise<PageAnswer>;

const route = (method: 'get' | 'post', path: string, roles: readonly Role[], answer: Answer): PageRoute =>
  allianceRoute({ method, path, access: { kind: 'roles', roles }, answer });

const read = (path: string, answer: Answer): PageRoute => route('get', path, WORKING_ROLES, answer);
/** The act itself refuses who would change another member's bodies. */
const edit = (method: 'get' | 'post', path: string, answer: Answer): PageRoute =>
  route(method, path, BODY_EDITORS, answer);
/** Pauses hold for all members: the office alone changes them. */
const coordinate = (method: 'get' | 'post', path: string, answer: Answer): PageRoute =>
  route(method, path, ['coordinator'], answer);

/** The pauses come first: their address would fit the pattern of a member's. */
export const meetingsPageRoutes: readonly PageRoute[] = [
  read(BASE, showSittings),
  read(`${BASE}.ics`, showSittingsCalendar),
  read(PAUSES, showPauses),
  coordinate('get', `${PAUSES}/eintragen`, showPauseForm),
  coordinate('post', `${PAUSES}/eintragen`, submitPause),
  coordinate('post', `${PAUSES}/entfernen`, submitPauseRemoval),
  read(MEMBER, showMemberBodies),
  edit('get', `${MEMBER}/gremium`, showBodyForm),
  edit('post', `${MEMBER}/gremium`, submitBody),
  edit('get', `${MEMBER}/sitzungen`, showSittingsForm),
  edit('post', `${MEMBER}/sitzungen`, submitSittings),
  edit('get', SITTING, showSittingForm),
  edit('post', SITTING, submitSitting),
  edit('post', `${SITTING}/absagen`, submitCancellation),
  edit('post', `${SITTING}/zuruecknehmen`, submitRestoration),
];
