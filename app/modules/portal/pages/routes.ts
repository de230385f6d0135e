import { AUDIT_ROLES, OUTBOX_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { showAccessibility } from './accessibility-page.tsx';
import { showAuditEntry, showAuditTrail } from './audit-page.tsx';
import { postCheckSeal, showCheckSeal } from './check-seal-page.tsx';
import { showImprint } from './imprint-page.tsx';
import { showInbox, submitDigestChoice } from './inbox-page.tsx';
import { showOutbox, showOutboxMail, submitMailDecision, submitShowLink } from './outbox-page.tsx';
import { showOverview } from './overview-page.tsx';
import { showPlainLanguage } from './plain-language-page.tsx';
import { showPrivacy } from './privacy-page.tsx';
import { showPublicPage } from './public-page.tsx';
import { showReportBarrier } from './report-barrier-page.tsx';
import { sendSealingKey } from './sealing-key-file.ts';
import { postSignIn, postSignOut, showSignIn } from './sign-in-page.tsx';
import { showStart } from './start-page.tsx';

const open = (
  method: PageRoute['method'],
  path: string,
  because: string,
  answer: PageRoute['answer'],
): PageRoute => ({ method, path, access: { kind: 'public', because }, answer });

const audit = { kind: 'roles', roles: AUDIT_ROLES } as const;
const outbox = { kind: 'roles', roles: OUTBOX_ROLES } as const;
const LAW = 'the law demands that everyone can read it';
const CHECK = 'whoever was given a sealed record can check it; nothing is stored';
const OVERVIEW = 'decides by role: who holds none here is led to the public page';

export const portalPageRoutes: readonly PageRoute[] = [
  open(
    'get',
    '/',
    'the first page anyone sees: names of alliances, or the public page of the only one',
    showStart,
  ),
  open('get', '/anmelden', 'nobody is signed in before signing in', showSignIn),
  open('post', '/anmelden', 'nobody is signed in before signing in', postSignIn),
  open('post', '/abmelden', 'ends the session of whoever asks, and without one does nothing', postSignOut),
  { method: 'get', path: '/eingang', access: { kind: 'signed-in' }, answer: showInbox },
  { method: 'post', path: '/eingang', access: { kind: 'signed-in' }, answer: submitDigestChoice },
  open('get', '/v/:alliance', OVERVIEW, showOverview),
  open('get', '/v/:alliance/', OVERVIEW, showOverview),
  open(
    'get',
    '/v/:alliance/portal',
    'council members, press and citizens read it: no amounts, no persons',
    showPublicPage,
  ),
  open('get', '/v/:alliance/siegelschluessel', 'a public key is there to be compared', sendSealingKey),
  allianceRoute({ method: 'get', path: '/v/:alliance/protokoll', access: audit, answer: showAuditTrail }),
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/protokoll/:nummer',
    access: audit,
    answer: showAuditEntry,
  }),
  open('get', '/pruefen', CHECK, showCheckSeal),
  open('post', '/pruefen', CHECK, postCheckSeal),
  allianceRoute({ method: 'get', path: '/v/:alliance/postausgang', access: outbox, answer: showOutbox }),
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/postausgang/:mail',
    access: outbox,
    answer: showOutboxMail,
  }),
  allianceRoute({
    method: 'post',
    path: '/v/:alliance/postausgang/:mail',
    access: outbox,
    answer: submitMailDecision,
  }),
  allianceRoute({
    method: 'post',
    path: '/v/:alliance/postausgang/:mail/link',
    access: outbox,
    answer: submitShowLink,
  }),
  open('get', '/barrierefreiheit', LAW, showAccessibility),
  open('get', '/barriere-melden', LAW, showReportBarrier),
  open('get', '/leichte-sprache', LAW, showPlainLanguage),
  open('get', '/datenschutz', LAW, showPrivacy),
  open('get', '/impressum', LAW, showImprint),
];
