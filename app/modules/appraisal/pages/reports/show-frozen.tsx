import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import { type FrozenPage, loadFrozen } from '../../use-cases/reports/load-frozen.ts';
import { loadReport } from '../../use-cases/reports/load-report.ts';
import {
  type PaperFile,
  type PaperFormat,
  writeDraftPaper,
  writeReportPaper,
} from '../../use-cases/reports/write-report-paper.ts';
import { appraisalPath } from '../appraisal-places.tsx';
import { FrozenView } from './frozen-view.tsx';
import { MemberFigures } from './member-figures.tsx';
import { numberOf, placeOf, reportPage } from './report-places.tsx';
import { mayReadDraft } from './report-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  festgeschrieben: 'Der Bericht ist festgeschrieben. Senden Sie ihn jetzt an die Kommunen.',
  gesendet: 'Der Bericht ist versandt. Jede Kommune entscheidet über die Nachricht oder in ihrem Eingang.',
  zurueckgezogen: 'Der Rückzug ist eingetragen.',
};

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind/:number, also as "1.pdf", "1.docx" and "entwurf.pdf" */
export async function showFrozen(call: AllianceCall): Promise<PageAnswer> {
  const [name = '', format] = (call.params['number'] ?? '').split('.');
  if (format !== undefined) return sendPaper(call, name, format);
  const page = await frozenOf(call);
  if (!page) return errorPage(404);
  const { label } = REPORT_KINDS[page.head.kind];
  return reportPage(call, page.scene.project, {
    title: `${label}, Nummer ${page.head.number}`,
    crumb: `${label}, Nummer ${page.head.number}`,
    body: (
      <FrozenView
        base={`/v/${call.alliance.slug}`}
        path={appraisalPath(call, page.scene.project)}
        page={page}
        message={messageIn(MESSAGES, call.query)}
      />
    ),
  });
}

/** GET /v/:alliance/projekte/:slug/pruefung/berichte/:kind/:number/kommune/:key */
export async function showMemberFigures(call: AllianceCall): Promise<PageAnswer> {
  const page = await frozenOf(call);
  const key = call.params['key'] ?? '';
  const member = page?.content.members.find((one) => one.key === key);
  if (!page || !member) return errorPage(404);
  const { mayKeep, viewer } = page.scene;
  if (!mayKeep && !viewer.seesAll && !viewer.memberKeys.includes(key)) return errorPage(403);
  const { label } = REPORT_KINDS[page.head.kind];
  return reportPage(call, page.scene.project, {
    title: `${member.name}: ${label}`,
    crumb: `${label}, Nummer ${page.head.number}: ${member.name}`,
    body: (
      <MemberFigures
        base={`/v/${call.alliance.slug}`}
        path={appraisalPath(call, page.scene.project)}
        page={page}
        member={member}
      />
    ),
  });
}

/** The frozen report that an address names; undefined where there is none. */
export async function frozenOf(call: AllianceCall): Promise<FrozenPage | undefined> {
  const [place, number] = [placeOf(call), numberOf(call.params['number'])];
  if (!place || number === undefined) return undefined;
  return loadFrozen(call.services, call.alliance, call.principal, { ...place, number });
}

async function sendPaper(call: AllianceCall, name: string, ending: string): Promise<PageAnswer> {
  const place = placeOf(call);
  const format = ending === 'pdf' || ending === 'docx' ? ending : undefined;
  if (!place || !format) return errorPage(404);
  const file = name === 'entwurf' ? await draftOf(call, format) : await numberedOf(call, name, format);
  return file ? { kind: 'file', ...file } : errorPage(404);
}

async function numberedOf(
  { services, alliance, principal, ...call }: AllianceCall,
  name: string,
  format: PaperFormat,
): Promise<PaperFile | undefined> {
  const [place, number] = [placeOf({ services, alliance, principal, ...call }), numberOf(name)];
  if (!place || number === undefined) return undefined;
  return writeReportPaper(services, alliance, principal, { ...place, number, format });
}

/** What is not released yet is for those who write it (practice 10). */
async function draftOf(call: AllianceCall, format: PaperFormat): Promise<PaperFile | undefined> {
  const place = placeOf(call);
  const { services, alliance, principal } = call;
  const page = place && (await loadReport(services, alliance, principal, place));
  if (!place || !page || !mayReadDraft(page)) return undefined;
  return writeDraftPaper(services, alliance, principal, { ...place, format });
}
