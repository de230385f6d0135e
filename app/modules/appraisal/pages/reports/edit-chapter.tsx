import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { CHAPTERS, type ChapterKey, isChapterKey, REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import { changeChapter, refreshChapter } from '../../use-cases/reports/change-chapter.ts';
import { loadChapterVersions, loadReport, type ReportPage } from '../../use-cases/reports/load-report.ts';
import { ChapterForm } from './chapter-form.tsx';
import { RefreshView } from './refresh-view.tsx';
import { notDone, placeOf, refusalsOf, reportPage, reportsPath } from './report-places.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind/kapitel/:chapter, ?fassung= for an earlier text */
export async function showChapter(call: AllianceCall): Promise<PageAnswer> {
  const found = await chapterOf(call);
  return found ? form(call, found, undefined, []) : errorPage(404);
}

/** POST /v/:alliance/projekte/:slug/pruefung/berichte/:kind/kapitel/:chapter */
export async function submitChapter(call: AllianceCall): Promise<PageAnswer> {
  const [place, key] = [placeOf(call), keyOf(call)];
  if (!place || !key) return errorPage(404);
  const fields = await call.form();
  const text = fields.get('text') ?? '';
  const { services, alliance, principal } = call;
  const order = { ...place, key, principal, version: versionOf(fields), text };
  const saved = await changeChapter(services, alliance, order);
  if (saved.ok) return back(call, place, key, 'gespeichert');
  const found = await chapterOf(call);
  const refused = notDone(saved.error);
  if (refused || !found) return refused ?? errorPage(404);
  return form(call, found, text, refusalsOf(saved.error));
}

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind/kapitel/:chapter/daten */
export async function showRefresh(call: AllianceCall): Promise<PageAnswer> {
  const found = await chapterOf(call);
  return found ? refresh(call, found, []) : errorPage(404);
}

/** POST /v/:alliance/projekte/:slug/pruefung/berichte/:kind/kapitel/:chapter/daten */
export async function submitRefresh(call: AllianceCall): Promise<PageAnswer> {
  const [place, key] = [placeOf(call), keyOf(call)];
  if (!place || !key) return errorPage(404);
  const fields = await call.form();
  const { services, alliance, principal } = call;
  const withText = fields.get('was') === 'alles';
  const order = { ...place, key, principal, version: versionOf(fields), withText };
  const saved = await refreshChapter(services, alliance, order);
  if (saved.ok) return back(call, place, key, 'daten');
  const found = await chapterOf(call);
  const refused = notDone(saved.error);
  if (refused || !found) return refused ?? errorPage(404);
  return refresh(call, found, refusalsOf(saved.error));
}

const keyOf = ({ params }: AllianceCall): ChapterKey | undefined => {
  const key = params['chapter'] ?? '';
  return isChapterKey(key) ? key : undefined;
};

const versionOf = (fields: URLSearchParams): number => {
  const text = fields.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

const back = (
  call: AllianceCall,
  { slug, kind }: { slug: string; kind: string },
  key: ChapterKey,
  message: string,
) =>
  ({
    kind: 'redirect',
    to: `${reportsPath(call, { slug })}/${kind}?meldung=${message}#kapitel-${key}-text`,
  }) as const;

/** The report with one of its chapters that was drafted, for whoever may write it. */
async function chapterOf(call: AllianceCall) {
  const [place, key] = [placeOf(call), keyOf(call)];
  const page = place && (await loadReport(call.services, call.alliance, call.principal, place));
  const shown = page?.chapters.find((one) => one.key === key);
  if (!page?.mayWrite || !shown?.chapter) return undefined;
  return { page, shown, chapter: shown.chapter };
}
type Found = NonNullable<Awaited<ReturnType<typeof chapterOf>>>;

const addressOf = (call: AllianceCall, { scene, kind }: ReportPage): string =>
  `${reportsPath(call, scene.project)}/${kind}`;

async function form(
  call: AllianceCall,
  { page, shown, chapter }: Found,
  typed: string | undefined,
  refusals: readonly ReportRefusal[],
): Promise<PageAnswer> {
  const versions = await loadChapterVersions(call.services, call.alliance, page, chapter.key);
  const earlier = versions.find(({ version }) => String(version) === call.query.get('fassung'));
  return reportPage(call, page.scene.project, {
    title: CHAPTERS[chapter.key],
    crumb: `${REPORT_KINDS[page.kind].label}: ${CHAPTERS[chapter.key]}`,
    refusals,
    body: (
      <ChapterForm
        back={addressOf(call, page)}
        project={page.scene.project}
        isSample={page.isSample}
        chapter={chapter}
        isOutdated={shown.isOutdated}
        versions={versions}
        earlier={earlier}
        text={typed ?? earlier?.text ?? chapter.text}
        refusals={refusals}
      />
    ),
  });
}

function refresh(
  call: AllianceCall,
  { page, shown, chapter }: Found,
  refusals: readonly ReportRefusal[],
): PageAnswer {
  return reportPage(call, page.scene.project, {
    title: `Neu aus den Daten: ${CHAPTERS[chapter.key]}`,
    crumb: `${REPORT_KINDS[page.kind].label}: ${CHAPTERS[chapter.key]}`,
    refusals,
    body: (
      <RefreshView
        back={addressOf(call, page)}
        project={page.scene.project}
        chapter={chapter}
        fresh={shown.fresh}
        isSample={page.isSample}
        refusals={refusals}
      />
    ),
  });
}
