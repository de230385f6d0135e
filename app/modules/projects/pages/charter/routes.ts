import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showDrop, submitDrop } from './drop-changes.tsx';
import { showCharterForm, submitCharterForm } from './edit-charter.tsx';
import { showIssue, submitIssue } from './issue-charter.tsx';
import { showCharter, showCharterDocx, showCharterPdf } from './show-charter.tsx';
import { showWithdrawal, submitWithdrawal } from './withdraw-charter.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** The office puts a charter to the members; who writes it besides is decided by project (`charterRights`). */
const OFFICE: readonly Role[] = ['coordinator'];
const send = { kind: 'roles', roles: OFFICE } as const;

const CHARTER = '/v/:alliance/projekte/:slug/auftrag';

/** Pages of a project's charter. */
export const charterPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: CHARTER, access: read, answer: showCharter }),
  allianceRoute({ method: 'get', path: `${CHARTER}.pdf`, access: read, answer: showCharterPdf }),
  allianceRoute({ method: 'get', path: `${CHARTER}.docx`, access: read, answer: showCharterDocx }),
  allianceRoute({ method: 'get', path: `${CHARTER}/bearbeiten`, access: read, answer: showCharterForm }),
  allianceRoute({ method: 'post', path: `${CHARTER}/bearbeiten`, access: read, answer: submitCharterForm }),
  allianceRoute({
    method: 'get',
    path: `${CHARTER}/abstimmung`,
    access: send,
    answer: showIssue('abstimmung'),
  }),
  allianceRoute({
    method: 'post',
    path: `${CHARTER}/abstimmung`,
    access: send,
    answer: submitIssue('abstimmung'),
  }),
  allianceRoute({
    method: 'get',
    path: `${CHARTER}/unterschrift`,
    access: send,
    answer: showIssue('zeichnung'),
  }),
  allianceRoute({
    method: 'post',
    path: `${CHARTER}/unterschrift`,
    access: send,
    answer: submitIssue('zeichnung'),
  }),
  allianceRoute({ method: 'get', path: `${CHARTER}/verwerfen`, access: send, answer: showDrop }),
  allianceRoute({ method: 'post', path: `${CHARTER}/verwerfen`, access: send, answer: submitDrop }),
  allianceRoute({ method: 'get', path: `${CHARTER}/zurueckziehen`, access: send, answer: showWithdrawal }),
  allianceRoute({ method: 'post', path: `${CHARTER}/zurueckziehen`, access: send, answer: submitWithdrawal }),
];
