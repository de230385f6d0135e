import { errorPage, roleNotSufficientPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { SplitDraft, SplitRefusal } from '../../domain/exemplary/check-split.ts';
import { type CostSplitPage, loadCostSplit } from '../../use-cases/exemplary/load-cost-split.ts';
import { recordCostSplit } from '../../use-cases/exemplary/record-cost-split.ts';
import { surveyCrumbs } from '../comparison/comparison-places.tsx';
import { PLACE, surveyPath } from '../life/survey-places.ts';
import { CostSplitView } from './cost-split-view.tsx';

/** GET /v/:alliance/erhebungen/:survey/kosten */
export const showCostSplit = (call: AllianceCall): Promise<PageAnswer> => costPage(call, undefined, []);

/** POST /v/:alliance/erhebungen/:survey/kosten */
export async function submitCostSplit(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const slug = params['survey'] ?? '';
  const fields = await call.form();
  const draft = readDraft(fields);
  const order = { slug, draft, version: versionOf(fields) };
  const recorded = await recordCostSplit(services, alliance, principal, order);
  if (recorded.ok) return { kind: 'redirect', to: `${surveyPath(call, slug)}/kosten?meldung=gespeichert` };
  if (recorded.error === 'unknown') return errorPage(404);
  if (recorded.error === 'forbidden') return roleNotSufficientPage();
  return costPage(call, draft, recorded.error);
}

const readDraft = (fields: URLSearchParams): SplitDraft => ({
  amount: fields.get('betrag') ?? '',
  key: fields.get('schluessel') ?? '',
  equalPercent: fields.get('anteil') ?? '',
  floor: fields.get('mindestens') ?? '',
  cap: fields.get('hoechstens') ?? '',
  surveyed: fields.getAll('erhoben'),
  sharing: fields.getAll('beteiligt'),
  note: fields.get('bemerkung') ?? '',
});

const versionOf = (fields: URLSearchParams): number => {
  const text = fields.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

async function costPage(
  call: AllianceCall,
  typed: SplitDraft | undefined,
  refusals: readonly SplitRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const loaded = await loadCostSplit(services, alliance, principal, params['survey'] ?? '');
  if (!loaded.ok) return errorPage(404);
  const page: CostSplitPage = loaded.value;
  const isSaved = call.query.get('meldung') === 'gespeichert';
  const isConflict = refusals.some(({ field }) => field === 'conflict');
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: isConflict ? 409 : 422 }),
    title: `Kostenteilung: ${page.survey.title}`,
    ...PLACE,
    crumbs: surveyCrumbs(call, page, { label: 'Kostenteilung' }),
    body: (
      <CostSplitView
        path={surveyPath(call, page.survey.slug)}
        page={page}
        typed={typed}
        refusals={refusals}
        message={isSaved ? 'Die Kostenteilung ist gespeichert.' : undefined}
      />
    ),
  };
}
