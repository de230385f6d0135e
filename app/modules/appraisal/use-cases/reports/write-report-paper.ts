import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { renderDocx } from '../../../../platform/documents/render-docx.ts';
import { renderPdf } from '../../../../platform/documents/render-pdf.ts';
import type { Services } from '../../../../platform/services.ts';
import { readProjectScene } from '../../../projects/index.ts';
import { freezeContent } from '../../domain/reports/frozen-report.ts';
import { REPORT_KINDS, type ReportKind } from '../../domain/reports/report-kind.ts';
import { reportPaper } from '../../domain/reports/report-paper.ts';
import { listChapters } from '../../store/report-chapter-store.ts';
import { type FrozenQuestion, loadFrozen } from './load-frozen.ts';
import { readReportData } from './read-report-data.ts';

export type PaperFormat = 'pdf' | 'docx';

export interface PaperFile {
  readonly name: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A frozen report as PDF or as Word; equal reports give equal bytes. Undefined where there is none. */
export async function writeReportPaper(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { format, ...question }: FrozenQuestion & { readonly format: PaperFormat },
): Promise<PaperFile | undefined> {
  const page = await loadFrozen(services, alliance, principal, question);
  if (!page) return undefined;
  const { content, head } = page;
  const name = `${REPORT_KINDS[head.kind].label} ${content.project.title} Nummer ${head.number}`;
  return fileOf(name, format, reportPaper(content, head.sha256));
}

/** What is being written, as PDF or as Word, marked as a draft. Undefined where nothing is drafted. */
export async function writeDraftPaper(
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, kind, format }: { readonly slug: string; readonly kind: ReportKind; readonly format: PaperFormat },
): Promise<PaperFile | undefined> {
  const content = await database.inAlliance(alliance.id, async (tx) => {
    const today = clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    if (!scene) return undefined;
    const chapters = await listChapters(tx, { undertakingId: scene.project.id, kind });
    if (chapters.length === 0) return undefined;
    const data = await readReportData(tx, alliance, scene, today);
    const isSample = data.isSample || chapters.some((chapter) => chapter.isSample);
    return freezeContent({ kind, number: 0, slug, isSample, chapters }, data);
  });
  if (!content) return undefined;
  const name = `${REPORT_KINDS[kind].label} ${content.project.title} Entwurf`;
  return fileOf(name, format, reportPaper(content, null));
}

async function fileOf(
  name: string,
  format: PaperFormat,
  paper: ReturnType<typeof reportPaper>,
): Promise<PaperFile> {
  const safe = `${name}.${format}`.replace(/[/\\]/g, '-');
  return format === 'pdf'
    ? { name: safe, contentType: 'application/pdf', body: await renderPdf(paper) }
    : { name: safe, contentType: DOCX, body: await renderDocx(paper) };
}
