import { slugOf } from '../../../../foundation/slug.ts';
import { renderDocx } from '../../../../platform/documents/render-docx.ts';
import { renderPdf } from '../../../../platform/documents/render-pdf.ts';
import { zipFiles } from '../../../../platform/documents/zip.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { type MemberPaper, writePapers } from '../../use-cases/tracker/write-papers.ts';
import { listCrumbs, notFound, ownPath } from './matter-places.tsx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** GET /v/:alliance/vorgaenge/:id/:key/vorlage.pdf */
export const sendPaperPdf = (call: AllianceCall): Promise<PageAnswer> =>
  send(call, async ([paper]) =>
    paper
      ? {
          kind: 'file',
          name: `${paper.fileName}.pdf`,
          contentType: 'application/pdf',
          body: await renderPdf(paper.paper),
        }
      : undefined,
  );

/** GET /v/:alliance/vorgaenge/:id/:key/vorlage.docx */
export const sendPaperDocx = (call: AllianceCall): Promise<PageAnswer> =>
  send(call, async ([paper]) =>
    paper
      ? {
          kind: 'file',
          name: `${paper.fileName}.docx`,
          contentType: DOCX,
          body: await renderDocx(paper.paper),
        }
      : undefined,
  );

/** GET /v/:alliance/vorgaenge/:id/vorlagen.zip: each member's paper as PDF and as Word. */
export const sendAllPapers = (call: AllianceCall): Promise<PageAnswer> =>
  send(call, async (papers) => {
    const files = [];
    for (const { fileName, paper } of papers) {
      files.push({ name: `${fileName}.pdf`, bytes: await renderPdf(paper) });
      files.push({ name: `${fileName}.docx`, bytes: await renderDocx(paper) });
    }
    const { clock } = call.services;
    const title = slugOf(papers[0]?.paper.title ?? 'vorgang');
    return {
      kind: 'file',
      name: `vorlagen-${title}.zip`,
      contentType: 'application/zip',
      body: zipFiles(files, clock.now()),
    };
  });

async function send(
  call: AllianceCall,
  make: (papers: readonly MemberPaper[]) => Promise<PageAnswer | undefined>,
): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const { id: matterId = '', key: memberKey } = params;
  const papers = await writePapers(services, alliance, principal, {
    matterId,
    ...(memberKey !== undefined && { memberKey }),
  });
  if (papers.ok) return (await make(papers.value)) ?? notFound(alliance);
  if (papers.error === 'unknown') return notFound(alliance);
  return refusal(call, matterId, papers.error);
}

/** A paper with a hole is not sent: the page says for whom what is missing. */
const refusal = ({ alliance }: AllianceCall, matterId: string, problems: readonly string[]): PageAnswer => ({
  kind: 'page',
  status: 422,
  title: 'Vorlage kann nicht erstellt werden',
  section: 'entscheidungen',
  crumbs: [...listCrumbs(alliance), { label: 'Vorlage' }],
  body: (
    <>
      <PageTitle
        title="Die Vorlage kann noch nicht erstellt werden"
        actions={
          <>
            <LinkButton href={`${ownPath(alliance, { id: matterId })}/zahlen`}>Zahlen je Mitglied</LinkButton>
            <LinkButton href={ownPath(alliance, { id: matterId })}>Zum Vorgang</LinkButton>
          </>
        }
      />
      <Panel>
        <Findings items={[...new Set(problems)].map((text) => ({ tone: 'warning' as const, text }))} />
      </Panel>
    </>
  ),
});
