import { addDays } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { readGermanAmount } from '../../../../foundation/read-german-number.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import { type ReportRefusal, reportRefusal } from '../../domain/reports/report-refusal.ts';
import { loadSending, type SendingPage } from '../../use-cases/reports/load-sending.ts';
import { sendReport } from '../../use-cases/reports/send-report.ts';
import { notDone, numberOf, placeOf, refusalsOf, reportPage, reportsPath } from './report-places.tsx';
import { type SendForm, SendView } from './send-view.tsx';

/** Six weeks: where a council decides, its bodies need them. */
const USUAL_DAYS = 42;

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind/:number/senden */
export async function showSending(call: AllianceCall): Promise<PageAnswer> {
  const page = await sendingOf(call);
  if (!page) return errorPage(404);
  if (!page.scene.mayKeep) return errorPage(403);
  const dueOn = addDays(page.today, USUAL_DAYS);
  return view(call, page, { dueOn, introduction: '', amounts: new Map() }, []);
}

/** POST /v/:alliance/projekte/:slug/pruefung/berichte/:kind/:number/senden */
export async function submitSending(call: AllianceCall): Promise<PageAnswer> {
  const place = addressOf(call);
  const page = await sendingOf(call);
  if (!place || !page) return errorPage(404);
  if (!page.scene.mayKeep) return errorPage(403);
  const form = readForm(await call.form());
  const amounts = readAmounts(form);
  if (amounts.refusals.length > 0) return view(call, page, form, amounts.refusals);
  const { services, alliance, principal } = call;
  const dueOn = readGermanDay(form.dueOn) ?? null;
  const { introduction } = form;
  const order = { ...place, principal, dueOn, introduction, amounts: amounts.read };
  const sent = await sendReport(services, alliance, order);
  if (sent.ok)
    return {
      kind: 'redirect',
      to: `${reportsPath(call, place)}/${place.kind}/${place.number}?meldung=gesendet`,
    };
  return notDone(sent.error) ?? view(call, page, form, refusalsOf(sent.error));
}

function addressOf(call: AllianceCall) {
  const [place, number] = [placeOf(call), numberOf(call.params['number'])];
  return place && number !== undefined ? { ...place, number } : undefined;
}

async function sendingOf(call: AllianceCall): Promise<SendingPage | undefined> {
  const place = addressOf(call);
  return place && loadSending(call.services, call.alliance, call.principal, place);
}

const readForm = (fields: URLSearchParams): SendForm => ({
  dueOn: fields.get('frist') ?? '',
  introduction: (fields.get('text') ?? '').replace(/\r\n/g, '\n'),
  amounts: new Map(
    [...fields].flatMap(([name, value]) =>
      name.startsWith('betrag-') ? [[name.slice('betrag-'.length), value] as const] : [],
    ),
  ),
});

function readAmounts({ amounts }: SendForm) {
  const read = new Map<string, Cents>();
  const refusals: ReportRefusal[] = [];
  for (const [key, typed] of amounts) {
    if (typed.trim() === '') continue;
    const amount = readGermanAmount(typed);
    if (!amount.ok) refusals.push(reportRefusal('betrag', amount.error, key));
    else if (amount.value < 0n)
      refusals.push(
        reportRefusal('betrag', 'Ein Betrag unter null ist keine Ausgabe. Geben Sie 0 ein.', key),
      );
    else read.set(key, amount.value);
  }
  return { read, refusals };
}

function view(
  call: AllianceCall,
  page: SendingPage,
  form: SendForm,
  refusals: readonly ReportRefusal[],
): PageAnswer {
  const { label } = REPORT_KINDS[page.kind];
  return reportPage(call, page.scene.project, {
    title: `${label} senden`,
    crumb: `${label}, Nummer ${page.number} senden`,
    refusals,
    body: (
      <SendView
        back={`${reportsPath(call, page.scene.project)}/${page.kind}/${page.number}`}
        page={page}
        form={form}
        refusals={refusals}
      />
    ),
  });
}
