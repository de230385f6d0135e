import type { AllianceCall, DataAnswer } from '../../../../platform/http/page-route.ts';
import { saveOwnAnswers } from '../../use-cases/answers/change-own-sheet.ts';
import { readAnswerForm } from './read-answer-form.ts';
import { FORBIDDEN, placeOf } from './sheet-places.tsx';

/**
 * POST /v/:alliance/runden/:round/antwort/:member/speichern — what the grid saves by itself. It names the account it was
 * typed under: a queue that waited over a change of person at the same desk is not saved in another's name.
 */
export async function autosave(call: AllianceCall): Promise<DataAnswer> {
  const { services, alliance, principal } = call;
  const form = await call.form();
  const typedBy = form.get('konto');
  if (typedBy !== null && typedBy !== principal.accountId)
    return { kind: 'data', status: 403, data: { kind: 'forbidden', message: OTHER_PERSON } };
  const order = { ...placeOf(call), changes: readAnswerForm(form) };
  const result = await saveOwnAnswers(services, alliance, principal, order);
  if (result.ok) return { kind: 'data', data: { kind: 'saved', ...result.value } };
  const { error } = result;
  switch (error.kind) {
    case 'unknown':
      return { kind: 'data', status: 404, data: { kind: 'closed', message: 'Diesen Bogen gibt es nicht.' } };
    case 'forbidden':
      return { kind: 'data', status: 403, data: { ...error, message: FORBIDDEN.text } };
    case 'closed':
      return { kind: 'data', status: 422, data: error };
    case 'refused':
      return { kind: 'data', status: 422, data: error };
    case 'conflict':
      return { kind: 'data', status: 409, data: error };
  }
}

const OTHER_PERSON =
  'Inzwischen ist hier jemand anderes angemeldet. Melden Sie sich mit Ihrem Konto an; was Sie getippt haben, ist noch da.';
