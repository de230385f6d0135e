import { germanDate } from '../../../../foundation/german.ts';
import type { PaperBlock } from '../../../../foundation/paper.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { renderDocx } from '../../../../platform/documents/render-docx.ts';
import { renderPdf } from '../../../../platform/documents/render-pdf.ts';
import type { Services } from '../../../../platform/services.ts';
import { bodyBlocks } from '../../../decisions/domain/index.ts';
import { charterPaper } from '../../domain/charter/charter-paper.ts';
import { type CharterPage, loadCharter } from './load-charter.ts';

export type PaperFormat = 'pdf' | 'docx';

export interface CharterPaperFile {
  readonly name: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A charter as PDF or as Word: what goes round or is signed, otherwise the draft. Undefined where there is none that the
 * reader may see.
 */
export async function writeCharterPaper(
  services: Services,
  alliance: Pick<Alliance, 'id' | 'office'>,
  principal: Principal,
  { slug, format }: { readonly slug: string; readonly format: PaperFormat },
): Promise<CharterPaperFile | undefined> {
  const page = await loadCharter(services, alliance, principal, slug);
  const body = page && (page.sent ?? page.draft);
  if (!page || body === undefined) return undefined;
  const { undertaking } = page.file;
  const state = stateOf(page);
  const paper = charterPaper({
    title: undertaking.title,
    office: alliance.office,
    state,
    day: germanDate(services.clock.today()),
    isSample: undertaking.isSample,
    blocks: [...bodyBlocks(body), ...agreedBlocks(page)],
  });
  const name = `Projektauftrag ${undertaking.title} ${state}.${format}`.replace(/[/\\]/g, '-');
  return format === 'pdf'
    ? { name, contentType: 'application/pdf', body: await renderPdf(paper) }
    : { name, contentType: DOCX, body: await renderDocx(paper) };
}

const stateOf = ({ sent, documents: { standing } }: CharterPage): string =>
  sent === undefined || standing.version === null
    ? 'Entwurf'
    : standing.state === 'abstimmung'
      ? `Entwurf, Fassung ${standing.version}`
      : `Fassung ${standing.version}`;

/** Who is bound by it: those who agreed are named to everybody. */
function agreedBlocks({ documents: { standing } }: CharterPage): PaperBlock[] {
  const isSigning = standing.state === 'zeichnung' || standing.state === 'gezeichnet';
  return isSigning && standing.bound.length > 0
    ? [
        { kind: 'heading', level: 1, text: 'Gezeichnet von' },
        { kind: 'list', items: standing.bound.map(({ name }) => name) },
      ]
    : [];
}
