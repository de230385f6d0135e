import { addDays } from '../../../../foundation/calendar-date.ts';
import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { USUAL_TOP } from '../../domain/validation/validation.ts';
import { loadValidation } from '../../use-cases/validation/load-validation.ts';
import { PLACE, roundCrumbs, roundPath } from '../follow-up/round-places.tsx';
import { orderRows } from './order-csv.ts';
import { TITLE, type TypedValidation, ValidationView } from './validation-view.tsx';

const USUAL_DAYS = 14;

const MESSAGES: Readonly<Record<string, string>> = {
  begonnen: 'Die Leitungen sind um Bestätigung gebeten.',
  beantwortet: 'Ihre Antwort ist gespeichert. Sie können sie bis zum Abschluss ersetzen.',
  gespeichert: 'Die Reihenfolge ist gespeichert.',
  abgeschlossen: 'Die Reihenfolge steht fest und erscheint neben der errechneten.',
};

/** GET /v/:alliance/runden/:round/top20 */
export const showValidation = (call: AllianceCall): Promise<PageAnswer> =>
  validationPage(call, { errors: [] }, 200);

/** The page with what was typed and refused. */
export async function validationPage(
  call: AllianceCall,
  typed: TypedValidation,
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const loaded = await loadValidation(services, alliance, principal, params['round'] ?? '');
  if (!loaded) return errorPage(404);
  const { round, figures, today } = loaded;
  const base = roundPath(call, round);
  const startForm = {
    form: { top: String(Math.min(USUAL_TOP, figures.size)), dueOn: addDays(today, USUAL_DAYS) },
    refusals: [],
  };
  return {
    kind: 'page',
    status,
    title: TITLE,
    ...PLACE,
    crumbs: roundCrumbs(call, round, TITLE),
    body: (
      <ValidationView
        {...loaded}
        own={`${base}/top20`}
        talksHref={`${base}/rueckmeldungen`}
        rankingHref={`/v/${alliance.slug}/bedarf?runde=${round.slug}`}
        startForm={startForm}
        typed={typed}
        message={messageIn(MESSAGES, query)}
      />
    ),
  };
}

/** GET /v/:alliance/runden/:round/top20.csv: the order as on the screen. */
export async function showOrderCsv(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const loaded = await loadValidation(services, alliance, principal, params['round'] ?? '');
  if (!loaded?.order) return errorPage(404);
  return {
    kind: 'file',
    name: `reihenfolge-${loaded.round.slug}-${loaded.today}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(
      orderRows(loaded.order.ranks, loaded.round.isSample || loaded.validation?.isSample === true),
    ),
  };
}
