import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showConsent, submitConsent } from './answer-chapter.tsx';
import { showChapter, showRefresh, submitChapter, submitRefresh } from './edit-chapter.tsx';
import { showFollowUp, submitGroup, submitImplementation } from './follow-up.tsx';
import { showFreeze, submitFreeze } from './freeze-report.tsx';
import { showSending, submitSending } from './send-report.tsx';
import { showFrozen, showMemberFigures } from './show-frozen.tsx';
import { showReport, submitDraft, submitRelease } from './show-report.tsx';
import { showReports } from './show-reports.tsx';
import { showLeaving, submitLeaving } from './withdraw-leaving.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
/** The office; what follows a report is its own act. */
const OFFICE: readonly Role[] = ['coordinator'];
const office = { kind: 'roles', roles: OFFICE } as const;

const APPRAISAL = '/v/:alliance/projekte/:slug/pruefung';
const REPORT = `${APPRAISAL}/berichte/:kind`;
const CHAPTER = `${REPORT}/kapitel/:chapter`;
const CONSENT = `${CHAPTER}/freigabe/:key`;
const FROZEN = `${REPORT}/:number`;

/** Interim and final report; who writes besides the office, and who answers for a member, is decided by project. */
export const reportsRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: `${APPRAISAL}/berichte`, access: read, answer: showReports }),
  allianceRoute({ method: 'get', path: `${APPRAISAL}/weiter`, access: read, answer: showFollowUp }),
  allianceRoute({
    method: 'post',
    path: `${APPRAISAL}/weiter/umsetzung`,
    access: office,
    answer: submitImplementation,
  }),
  allianceRoute({ method: 'post', path: `${APPRAISAL}/weiter/gruppe`, access: office, answer: submitGroup }),
  allianceRoute({ method: 'get', path: REPORT, access: read, answer: showReport }),
  allianceRoute({ method: 'post', path: `${REPORT}/entwerfen`, access: read, answer: submitDraft }),
  allianceRoute({ method: 'post', path: `${REPORT}/freigeben`, access: read, answer: submitRelease }),
  allianceRoute({ method: 'get', path: `${REPORT}/festschreiben`, access: read, answer: showFreeze }),
  allianceRoute({ method: 'post', path: `${REPORT}/festschreiben`, access: read, answer: submitFreeze }),
  allianceRoute({ method: 'get', path: CHAPTER, access: read, answer: showChapter }),
  allianceRoute({ method: 'post', path: CHAPTER, access: read, answer: submitChapter }),
  allianceRoute({ method: 'get', path: `${CHAPTER}/daten`, access: read, answer: showRefresh }),
  allianceRoute({ method: 'post', path: `${CHAPTER}/daten`, access: read, answer: submitRefresh }),
  allianceRoute({ method: 'get', path: CONSENT, access: read, answer: showConsent }),
  allianceRoute({ method: 'post', path: CONSENT, access: read, answer: submitConsent }),
  allianceRoute({ method: 'get', path: FROZEN, access: read, answer: showFrozen }),
  allianceRoute({
    method: 'get',
    path: `${FROZEN}/kommune/:key`,
    access: read,
    answer: showMemberFigures,
  }),
  allianceRoute({ method: 'get', path: `${FROZEN}/senden`, access: read, answer: showSending }),
  allianceRoute({ method: 'post', path: `${FROZEN}/senden`, access: read, answer: submitSending }),
  allianceRoute({ method: 'get', path: `${FROZEN}/rueckzug`, access: office, answer: showLeaving }),
  allianceRoute({ method: 'post', path: `${FROZEN}/rueckzug`, access: office, answer: submitLeaving }),
];
