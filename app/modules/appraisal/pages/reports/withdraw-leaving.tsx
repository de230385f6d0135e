import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import type { FrozenPage } from '../../use-cases/reports/load-frozen.ts';
import { withdrawLeaving } from '../../use-cases/reports/withdraw-leaving.ts';
import { type LeavingForm, LeavingView } from './leaving-view.tsx';
import { notDone, refusalsOf, reportPage, reportsPath } from './report-places.tsx';
import { frozenOf } from './show-frozen.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind/:number/rueckzug */
export async function showLeaving(call: AllianceCall): Promise<PageAnswer> {
  const page = await interimOf(call);
  if (!page) return errorPage(404);
  if (!page.scene.viewer.isOffice) return errorPage(403);
  return view(call, page, { from: call.services.clock.today(), reasons: new Map() }, []);
}

/** POST /v/:alliance/projekte/:slug/pruefung/berichte/:kind/:number/rueckzug */
export async function submitLeaving(call: AllianceCall): Promise<PageAnswer> {
  const page = await interimOf(call);
  if (!page) return errorPage(404);
  const fields = await call.form();
  const form: LeavingForm = {
    from: fields.get('tag') ?? '',
    reasons: new Map(
      [...fields].flatMap(([name, value]) =>
        name.startsWith('grund-') ? [[name.slice('grund-'.length), value] as const] : [],
      ),
    ),
  };
  const { services, alliance, principal } = call;
  const { project } = page.scene;
  const done = await withdrawLeaving(services, alliance, {
    slug: project.slug,
    number: page.head.number,
    principal,
    from: readGermanDay(form.from) ?? null,
    reasons: form.reasons,
    seen: fields.getAll('kommune'),
  });
  if (done.ok)
    return {
      kind: 'redirect',
      to: `${reportsPath(call, project)}/zwischenbericht/${page.head.number}?meldung=zurueckgezogen`,
    };
  const fresh = await interimOf(call);
  return notDone(done.error) ?? (fresh ? view(call, fresh, form, refusalsOf(done.error)) : errorPage(404));
}

/** After the final report nobody leaves: the project ends. */
async function interimOf(call: AllianceCall): Promise<FrozenPage | undefined> {
  const page = await frozenOf(call);
  return page?.head.kind === 'zwischenbericht' && page.decisions ? page : undefined;
}

const view = (
  call: AllianceCall,
  page: FrozenPage,
  form: LeavingForm,
  refusals: readonly ReportRefusal[],
): PageAnswer =>
  reportPage(call, page.scene.project, {
    title: 'Rückzug nach dem Zwischenbericht',
    crumb: 'Rückzug nach dem Zwischenbericht',
    refusals,
    body: (
      <LeavingView
        back={`${reportsPath(call, page.scene.project)}/zwischenbericht/${page.head.number}`}
        page={page}
        form={form}
        refusals={refusals}
      />
    ),
  });
