import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showComparison } from './compare-page.tsx';
import { showStep, submitStep } from './confirm-step.tsx';
import { showPaper, showProof, showSeal, submitReminder } from './document-files.ts';
import { showDraft, showNewDraft, submitDraft, submitNewDraft } from './edit-draft.tsx';
import { showNewVersion, submitNewVersion } from './new-version.tsx';
import { showOnBehalf, submitOnBehalf } from './on-behalf.tsx';
import { showReply, submitReply } from './reply-page.tsx';
import { showMatter, submitMatter } from './settle-matter.tsx';
import { showDocument } from './show-document.tsx';
import { STEPS } from './steps.ts';
import { submitAnswer } from './submit-answer.ts';

const OFFICE: readonly Role[] = ['coordinator'];
type Answer = Parameters<typeof allianceRoute>[0]['answer'];

/** What everyone at work may open; what of it they see is decided by `visibleParties`. */
const open = (method: PageRoute['method'], path: string, answer: Answer): PageRoute =>
  allianceRoute({
    method,
    path: `/v/:alliance/dokumente${path}`,
    access: { kind: 'roles', roles: WORKING_ROLES },
    answer,
  });

/** What the office alone does. */
const office = (method: PageRoute['method'], path: string, answer: Answer): PageRoute =>
  allianceRoute({
    method,
    path: `/v/:alliance/dokumente${path}`,
    access: { kind: 'roles', roles: OFFICE },
    answer,
  });

/** Who has the link may answer once, and nothing else. */
const reply = (method: PageRoute['method'], answer: PageRoute['answer']): PageRoute => ({
  method,
  path: '/v/:alliance/antwort/:token',
  access: {
    kind: 'public',
    because:
      'the secret in the address is the permission: single use, short-lived, logged, for one answer that binds nobody',
  },
  answer,
});

export const circulationPageRoutes: readonly PageRoute[] = [
  office('get', '/neu', showNewDraft),
  office('post', '/neu', submitNewDraft),
  open('get', '/:id', showDocument),
  open('post', '/:id/antworten', submitAnswer),
  open('get', '/:id/vergleich', showComparison),
  open('get', '/:id/datei', showPaper),
  open('get', '/:id/siegel', showSeal),
  open('get', '/:id/nachweis/:sha256', showProof),
  office('get', '/:id/bearbeiten', showDraft),
  office('post', '/:id/bearbeiten', submitDraft),
  office('get', '/:id/fassungen/neu', showNewVersion),
  office('post', '/:id/fassungen/neu', submitNewVersion),
  office('get', '/:id/im-auftrag/:key', showOnBehalf),
  office('post', '/:id/im-auftrag/:key', submitOnBehalf),
  office('get', '/:id/klaeren/:key', showMatter),
  office('post', '/:id/klaeren/:key', submitMatter),
  office('post', '/:id/erinnern', submitReminder),
  ...STEPS.flatMap((step) => [
    office('get', `/:id/${step.path}`, showStep(step)),
    office('post', `/:id/${step.path}`, submitStep(step)),
  ]),
  reply('get', showReply),
  reply('post', submitReply),
];
