import type { Role } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { FOLLOW_UP_READERS } from '../../use-cases/follow-up/follow-up-readers.ts';
import { submitPhoneNote, submitTalk, submitTalkChange, submitTalkRemoval } from './edit-member.ts';
import { showRemindAll, submitRemindAll, submitRemindOne } from './remind.tsx';
import { showFollowUp, showFollowUpCsv } from './show-follow-up.tsx';
import { showMember } from './show-member.tsx';

type Answer = Parameters<typeof allianceRoute>[0]['answer'];

const route =
  (roles: readonly Role[]) =>
  (method: PageRoute['method'], path: string, answer: Answer): PageRoute =>
    allianceRoute({
      method,
      path: `/v/:alliance/runden/:round/rueckmeldungen${path}`,
      access: { kind: 'roles', roles },
      answer,
    });

/** Never a public list of the late (practice 10). */
const read = route(FOLLOW_UP_READERS);
const office = route(['coordinator']);

export const followUpPageRoutes: readonly PageRoute[] = [
  read('get', '', showFollowUp),
  read('get', '.csv', showFollowUpCsv),
  office('get', '/erinnern', showRemindAll),
  office('post', '/erinnern', submitRemindAll),
  read('get', '/:member', showMember),
  office('post', '/:member/erinnern', submitRemindOne),
  office('post', '/:member/telefon', submitPhoneNote),
  office('post', '/:member/gespraech', submitTalk),
  office('post', '/:member/gespraech/:talk', submitTalkChange),
  office('post', '/:member/gespraech/:talk/entfernen', submitTalkRemoval),
];
