import { type Role, WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { showGuestForm, submitGuest } from './add-guest.tsx';
import { showMemberForm, submitMember } from './edit-member.tsx';
import { showPopulationForm, submitPopulation } from './enter-population.tsx';
import { showMember } from './show-member.tsx';
import { showMembers, showMembersCsv } from './show-members.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** Members and inhabitants decide what everyone pays: the office alone changes them. */
const EDITORS: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: EDITORS } as const;

const MEMBERS = '/v/:alliance/mitglieder';

export const regionPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: MEMBERS, access: read, answer: showMembers }),
  allianceRoute({ method: 'get', path: `${MEMBERS}.csv`, access: read, answer: showMembersCsv }),
  allianceRoute({ method: 'get', path: `${MEMBERS}/neu`, access: edit, answer: showGuestForm }),
  allianceRoute({ method: 'post', path: `${MEMBERS}/neu`, access: edit, answer: submitGuest }),
  allianceRoute({ method: 'get', path: `${MEMBERS}/:key`, access: read, answer: showMember }),
  allianceRoute({ method: 'get', path: `${MEMBERS}/:key/bearbeiten`, access: edit, answer: showMemberForm }),
  allianceRoute({ method: 'post', path: `${MEMBERS}/:key/bearbeiten`, access: edit, answer: submitMember }),
  allianceRoute({
    method: 'get',
    path: `${MEMBERS}/:key/einwohner`,
    access: edit,
    answer: showPopulationForm,
  }),
  allianceRoute({
    method: 'post',
    path: `${MEMBERS}/:key/einwohner`,
    access: edit,
    answer: submitPopulation,
  }),
];
