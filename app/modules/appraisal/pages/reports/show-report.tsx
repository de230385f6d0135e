import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import { draftReport } from '../../use-cases/reports/draft-report.ts';
import { loadReport, type ReportPage } from '../../use-cases/reports/load-report.ts';
import { releaseChapters } from '../../use-cases/reports/release-chapters.ts';
import { appraisalPath } from '../appraisal-places.tsx';
import { notDone, placeOf, refusalsOf, reportPage, reportsPath } from './report-places.tsx';
import { ReportView } from './report-view.tsx';
import type { ReleaseForm } from './report-view-props.ts';

const MESSAGES: Readonly<Record<string, string>> = {
  entworfen: 'Der Bericht ist aus den Daten entworfen.',
  gespeichert: 'Das Kapitel ist gespeichert.',
  daten: 'Das Kapitel ist neu aus den Daten geholt. Die frühere Fassung bleibt im Verlauf des Kapitels.',
  freigegeben: 'Die Freigabe ist eingetragen.',
  widerspruch:
    'Ihr Widerspruch ist eingetragen. Eine geänderte Fassung des Kapitels bekommen Sie wieder vorgelegt.',
};

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind */
export async function showReport(call: AllianceCall): Promise<PageAnswer> {
  const page = await pageOf(call);
  return page ? view(call, page, { keys: undefined, note: '' }, []) : errorPage(404);
}

/** POST /v/:alliance/projekte/:slug/pruefung/berichte/:kind/entwerfen */
export async function submitDraft(call: AllianceCall): Promise<PageAnswer> {
  const place = placeOf(call);
  if (!place) return errorPage(404);
  const { services, alliance, principal } = call;
  const drafted = await draftReport(services, alliance, { ...place, principal });
  if (drafted.ok) return back(call, place, 'entworfen');
  const page = await pageOf(call);
  const refused = notDone(drafted.error);
  if (refused || !page) return refused ?? errorPage(404);
  return view(call, page, { keys: undefined, note: '' }, refusalsOf(drafted.error));
}

/** POST /v/:alliance/projekte/:slug/pruefung/berichte/:kind/freigeben */
export async function submitRelease(call: AllianceCall): Promise<PageAnswer> {
  const place = placeOf(call);
  if (!place) return errorPage(404);
  const fields = await call.form();
  const form = { keys: fields.getAll('kapitel'), note: fields.get('herkunft') ?? '' };
  const seen = new Map(
    [...fields].flatMap(([name, value]) =>
      name.startsWith('fassung-') && /^\d{1,9}$/.test(value)
        ? [[name.slice('fassung-'.length), Number(value)] as const]
        : [],
    ),
  );
  const { services, alliance, principal } = call;
  const released = await releaseChapters(services, alliance, { ...place, ...form, seen, principal });
  if (released.ok) return back(call, place, 'freigegeben');
  const page = await pageOf(call);
  const refused = notDone(released.error);
  if (refused || !page) return refused ?? errorPage(404);
  return view(call, page, form, refusalsOf(released.error));
}

async function pageOf(call: AllianceCall): Promise<ReportPage | undefined> {
  const place = placeOf(call);
  return place && loadReport(call.services, call.alliance, call.principal, place);
}

const back = (call: AllianceCall, { slug, kind }: { slug: string; kind: string }, message: string) =>
  ({ kind: 'redirect', to: `${reportsPath(call, { slug })}/${kind}?meldung=${message}` }) as const;

function view(
  call: AllianceCall,
  page: ReportPage,
  form: ReleaseForm,
  refusals: readonly ReportRefusal[],
): PageAnswer {
  const { label } = REPORT_KINDS[page.kind];
  return reportPage(call, page.scene.project, {
    title: label,
    crumb: label,
    refusals,
    body: (
      <ReportView
        path={appraisalPath(call, page.scene.project)}
        page={page}
        form={form}
        refusals={refusals}
        message={messageIn(MESSAGES, call.query)}
      />
    ),
  });
}
