import type { Result } from '../../../../foundation/result.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { recordPhoneNote } from '../../use-cases/follow-up/record-phone-note.ts';
import {
  changeTalk,
  recordTalk,
  removeTalk,
  type TalkFailure,
  type TalkPlace,
} from '../../use-cases/follow-up/record-talk.ts';
import { NOTHING_TYPED, readTalkForm, type TypedTalk } from './follow-up-forms.ts';
import { roundPath } from './round-places.tsx';
import { memberPage } from './show-member.tsx';

/** POST …/rueckmeldungen/:member/gespraech */
export async function submitTalk(call: AllianceCall): Promise<PageAnswer> {
  const form = readTalkForm(await call.form());
  const result = await recordTalk(call.services, call.alliance, placeOf(call), form);
  return answer(call, result, 'notiert', { id: '', form, refusals: [], version: 0 });
}

/** POST …/rueckmeldungen/:member/gespraech/:talk */
export async function submitTalkChange(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const form = readTalkForm(posted);
  const [id, version] = [call.params['talk'] ?? '', Number(posted.get('version') ?? '')];
  const known = Number.isSafeInteger(version) ? version : -1;
  const change = { id, version: known, form };
  const result = await changeTalk(call.services, call.alliance, placeOf(call), change);
  return answer(call, result, 'geaendert', { id, form, refusals: [], version: known });
}

/** POST …/rueckmeldungen/:member/gespraech/:talk/entfernen */
export async function submitTalkRemoval(call: AllianceCall): Promise<PageAnswer> {
  const result = await removeTalk(call.services, call.alliance, placeOf(call), call.params['talk'] ?? '');
  return result.ok ? done(call, 'entfernt') : errorPage(404);
}

/** POST …/rueckmeldungen/:member/telefon */
export async function submitPhoneNote(call: AllianceCall): Promise<PageAnswer> {
  const note = (await call.form()).get('telefon') ?? '';
  const { memberKey, actor } = placeOf(call);
  const result = await recordPhoneNote(call.services, call.alliance, { memberKey, note, actor });
  if (result.ok) return done(call, 'telefon');
  if (result.error === 'unknown') return errorPage(404);
  return memberPage(call, { ...NOTHING_TYPED, phone: { note, message: result.error.reason } }, 422);
}

const placeOf = ({ params, principal }: AllianceCall): TalkPlace => ({
  slug: params['round'] ?? '',
  memberKey: params['member'] ?? '',
  actor: principal.accountId,
});

function answer(
  call: AllianceCall,
  result: Result<string, TalkFailure>,
  message: string,
  typed: TypedTalk,
): Promise<PageAnswer> | PageAnswer {
  if (result.ok) return done(call, message);
  if (result.error === 'unknown') return errorPage(404);
  if (result.error === 'conflict')
    return memberPage(call, { ...NOTHING_TYPED, talk: typed, problem: CONFLICT }, 409);
  return memberPage(call, { ...NOTHING_TYPED, talk: { ...typed, refusals: result.error } }, 422);
}

const CONFLICT =
  'Die Notiz wurde inzwischen von jemand anderem geändert. Ihr Text steht noch in den Feldern; vergleichen Sie ihn mit dem neuen Stand und laden Sie die Seite neu, um weiterzuschreiben.';

const done = (call: AllianceCall, message: string): PageAnswer => ({
  kind: 'redirect',
  to: `${roundPath(call, { slug: call.params['round'] ?? '' })}/rueckmeldungen/${call.params['member'] ?? ''}?meldung=${message}`,
});
