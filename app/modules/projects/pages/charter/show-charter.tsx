import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadCharter } from '../../use-cases/charter/load-charter.ts';
import { type PaperFormat, writeCharterPaper } from '../../use-cases/charter/write-charter-paper.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';
import { CharterView } from './charter-view.tsx';

/** What was done, as the page says it after the redirect. */
const NOTICES: Readonly<Record<string, string>> = {
  gespeichert: 'Der Projektauftrag ist gespeichert.',
  abstimmung:
    'Der Entwurf geht zur Abstimmung um. Wer eine Adresse hat, bekommt eine E-Mail mit einem Antwort-Link.',
  zeichnung:
    'Der Projektauftrag geht zur Unterschrift um. Wer eine Adresse hat, bekommt eine E-Mail mit einem Antwort-Link.',
  verworfen: 'Die Änderungen sind verworfen. Es steht wieder, was zuletzt versendet wurde.',
  zurueckgezogen: 'Der Projektauftrag ist zurückgezogen. Sie können ihn ändern und wieder versenden.',
};

/** GET /v/:alliance/projekte/:slug/auftrag */
export async function showCharter(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadCharter(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  const { undertaking } = page.file;
  return {
    kind: 'page',
    title: `Projektauftrag ${undertaking.title}`,
    ...PLACE,
    crumbs: projectCrumbs(call, undertaking, 'Projektauftrag'),
    body: (
      <CharterView
        base={`/v/${alliance.slug}`}
        path={projectPath(call, undertaking)}
        page={page}
        notice={messageIn(NOTICES, query)}
      />
    ),
  };
}

const fileAnswer =
  (format: PaperFormat) =>
  async ({ services, alliance, principal, params }: AllianceCall): Promise<PageAnswer> => {
    const file = await writeCharterPaper(services, alliance, principal, {
      slug: params['slug'] ?? '',
      format,
    });
    return file ? { kind: 'file', ...file, inline: format === 'pdf' } : errorPage(404);
  };

/** GET /v/:alliance/projekte/:slug/auftrag.pdf */
export const showCharterPdf = fileAnswer('pdf');
/** GET /v/:alliance/projekte/:slug/auftrag.docx */
export const showCharterDocx = fileAnswer('docx');
