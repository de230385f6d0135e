import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { isOffice } from '../../../../platform/http/is-office.ts';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadFollowUp } from '../../use-cases/follow-up/load-follow-up.ts';
import { NOTHING_TYPED, type TypedForms } from './follow-up-forms.ts';
import { MemberView } from './member-view.tsx';
import { PLACE, roundCrumbs, roundPath } from './round-places.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  notiert: 'Das Gespräch ist notiert.',
  geaendert: 'Die Notiz ist geändert.',
  entfernt: 'Die Notiz ist entfernt.',
  telefon: 'Die Telefonnotiz ist gespeichert.',
};

/** GET /v/:alliance/runden/:round/rueckmeldungen/:member */
export const showMember = (call: AllianceCall): Promise<PageAnswer> => memberPage(call, NOTHING_TYPED, 200);

/** The page of a member with what was typed and refused. */
export async function memberPage(
  call: AllianceCall,
  typed: TypedForms,
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { services, alliance, params, query } = call;
  const followed = await loadFollowUp(services, alliance, params['round'] ?? '');
  const member = followed?.members.find(({ memberKey }) => memberKey === params['member']);
  if (!followed || !member) return errorPage(404);
  const own = `${roundPath(call, followed.round)}/rueckmeldungen`;
  return {
    kind: 'page',
    status,
    title: `Rückmeldung ${member.name}`,
    ...PLACE,
    crumbs: roundCrumbs(call, followed.round, member.name, [{ label: 'Rückmeldungen', href: own }]),
    body: (
      <MemberView
        {...followed}
        member={member}
        own={own}
        isOffice={isOffice(call)}
        typed={typed}
        message={messageIn(MESSAGES, query)}
      />
    ),
  };
}
