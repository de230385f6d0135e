import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { CHAPTERS, isChapterKey } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import { answerChapter } from '../../use-cases/reports/answer-chapter.ts';
import { loadReport } from '../../use-cases/reports/load-report.ts';
import { versionOf } from '../form-parts.ts';
import { ConsentView } from './consent-view.tsx';
import { notDone, placeOf, refusalsOf, reportPage, reportsPath } from './report-places.tsx';

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind/kapitel/:chapter/freigabe/:key */
export async function showConsent(call: AllianceCall): Promise<PageAnswer> {
  const found = await consentOf(call);
  if (!found) return errorPage(404);
  return found.mayAnswer ? view(call, found, '', []) : errorPage(403);
}

/** POST /v/:alliance/projekte/:slug/pruefung/berichte/:kind/kapitel/:chapter/freigabe/:key */
export async function submitConsent(call: AllianceCall): Promise<PageAnswer> {
  const [place, key] = [placeOf(call), call.params['chapter'] ?? ''];
  if (!place || !isChapterKey(key)) return errorPage(404);
  const fields = await call.form();
  const verdict = fields.get('antwort') ?? '';
  const note = fields.get(verdict === 'widerspruch' ? 'grund' : 'herkunft') ?? '';
  const { services, alliance, principal } = call;
  const memberKey = call.params['key'] ?? '';
  const request = { verdict, note, version: versionOf(fields) };
  const done = await answerChapter(services, alliance, { ...place, ...request, key, memberKey, principal });
  if (done.ok)
    return {
      kind: 'redirect',
      to: `${reportsPath(call, place)}/${place.kind}?meldung=${done.value.verdict}`,
    };
  const found = await consentOf(call);
  const refused = notDone(done.error);
  if (refused || !found) return refused ?? errorPage(404);
  return view(call, found, note, refusalsOf(done.error));
}

/** A drafted chapter beside one of the members that take part. */
async function consentOf(call: AllianceCall) {
  const place = placeOf(call);
  const page = place && (await loadReport(call.services, call.alliance, call.principal, place));
  const shown = page?.chapters.find(({ key }) => key === call.params['chapter']);
  const member = page?.scene.members.find(({ memberKey }) => memberKey === call.params['key']);
  if (!page || !shown?.chapter || !member) return undefined;
  const { actsFor, isOffice } = page.scene.viewer;
  const isHead = actsFor.includes(member.memberKey);
  const asked = shown.asked.find(({ memberKey }) => memberKey === member.memberKey);
  return { page, member, asked, chapter: shown.chapter, isHead, mayAnswer: isHead || isOffice };
}
type Found = NonNullable<Awaited<ReturnType<typeof consentOf>>>;

function view(
  call: AllianceCall,
  { page, member, asked, chapter, isHead }: Found,
  note: string,
  refusals: readonly ReportRefusal[],
): PageAnswer {
  const { project } = page.scene;
  const back = `${reportsPath(call, project)}/${page.kind}`;
  return reportPage(call, project, {
    title: `Freigabe für ${member.name}: ${CHAPTERS[chapter.key]}`,
    crumb: `Freigabe: ${CHAPTERS[chapter.key]}`,
    refusals,
    body: (
      <ConsentView
        back={back}
        here={`${back}/kapitel/${chapter.key}/freigabe/${member.memberKey}`}
        project={project}
        isSample={page.isSample}
        chapter={chapter}
        memberName={member.name}
        asked={asked}
        isOnBehalf={!isHead}
        note={note}
        refusals={refusals}
      />
    ),
  });
}
