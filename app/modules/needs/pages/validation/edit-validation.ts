import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { answerValidation } from '../../use-cases/validation/answer-validation.ts';
import { loadValidation } from '../../use-cases/validation/load-validation.ts';
import { setOrder } from '../../use-cases/validation/set-order.ts';
import { startValidation } from '../../use-cases/validation/start-validation.ts';
import { roundPath } from '../follow-up/round-places.tsx';
import { moveErrors, readTypedMoves, type TypedOrder } from './move-fields.tsx';
import { validationPage } from './show-validation.tsx';
import { START_FIELDS } from './start-panel.tsx';

/** POST /v/:alliance/runden/:round/top20 */
export async function submitStart(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const form = {
    top: posted.get(START_FIELDS.top.id) ?? '',
    dueOn: posted.get(START_FIELDS.dueOn.id) ?? '',
  };
  const { services, alliance, principal } = call;
  const started = await startValidation(services, alliance, slugOf(call), {
    form,
    actor: principal.accountId,
  });
  if (started.ok) return done(call, 'begonnen');
  if (started.error === 'unknown') return errorPage(404);
  if ('reason' in started.error) return refusedAsWhole(call, started.error.reason);
  const refusals = started.error;
  const errors = refusals.map(({ field, message }) => ({
    field: START_FIELDS[field].id,
    label: START_FIELDS[field].label,
    message,
  }));
  return validationPage(call, { start: { form, refusals }, errors }, 422);
}

/** POST /v/:alliance/runden/:round/top20/antwort */
export async function submitAnswer(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const memberKey = posted.get('kommune') ?? '';
  const moves = readTypedMoves(posted);
  const answer = { memberKey, choice: posted.get('antwort') ?? '', moves };
  const { services, alliance, principal } = call;
  const result = await answerValidation(services, alliance, slugOf(call), { principal, answer });
  if (result.ok) return done(call, 'beantwortet');
  if (result.error === 'unknown') return errorPage(404);
  if (result.error === 'finished') return refusedAsWhole(call, FINISHED);
  if (result.error === 'forbidden') return refusedAsWhole(call, NOT_YOURS);
  const { problems, message } = result.error;
  const whole = message === null ? [] : [{ field: `${memberKey}-bestaetigen`, label: 'Antwort', message }];
  return refusedOrder(call, memberKey, { moves, problems }, whole, 422);
}

/** POST /v/:alliance/runden/:round/top20/reihenfolge */
export async function submitOrder(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const moves = readTypedMoves(posted);
  const version = Number(posted.get('version') || -1);
  const { services, alliance, principal } = call;
  const order = { moves, version, actor: principal.accountId };
  const result = await setOrder(services, alliance, slugOf(call), order);
  if (result.ok) return done(call, 'gespeichert');
  if (result.error === 'unknown') return errorPage(404);
  if (result.error === 'finished') return refusedAsWhole(call, FINISHED);
  if (result.error !== 'conflict') return refusedOrder(call, '', { moves, problems: result.error }, [], 422);
  const crossed = { field: 'speichern', label: 'Reihenfolge', message: CONFLICT };
  return refusedOrder(call, '', { moves, problems: [] }, [crossed], 409);
}

const FINISHED = 'Die Reihenfolge ist abgeschlossen und lässt sich nicht mehr ändern.';
const NOT_YOURS =
  'Für diese Kommune antwortet ihre Leitung oder die eingetragene Vertretung. Ihre Vertretung trägt die Kommune unter „Befugnisse“ ein.';
const CONFLICT =
  'Die Reihenfolge wurde inzwischen von jemand anderem gespeichert. Prüfen Sie sie; Ihre Eingaben stehen noch in den Feldern. Speichern Sie noch einmal, wenn sie gelten sollen.';

const slugOf = ({ params }: AllianceCall): string => params['round'] ?? '';

const done = (call: AllianceCall, message: string): PageAnswer => ({
  kind: 'redirect',
  to: `${roundPath(call, { slug: slugOf(call) })}/top20?meldung=${message}`,
});

const refusedAsWhole = (call: AllianceCall, message: string): Promise<PageAnswer> =>
  validationPage(call, { errors: [{ field: 'inhalt', label: 'Nicht gespeichert', message }] }, 409);

/** Shows the form as typed; the summary names the areas, so they are read once more. */
async function refusedOrder(
  call: AllianceCall,
  of: string,
  typed: TypedOrder,
  whole: Parameters<typeof validationPage>[1]['errors'],
  status: 409 | 422,
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const loaded = await loadValidation(services, alliance, principal, slugOf(call));
  const errors = [...whole, ...moveErrors(of, loaded?.order?.computed ?? [], typed)];
  return validationPage(call, { order: { of, typed }, errors }, status);
}
