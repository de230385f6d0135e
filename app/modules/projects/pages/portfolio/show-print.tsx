import { renderPdf } from '../../../../platform/documents/render-pdf.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { portfolioPaper } from '../../domain/portfolio/portfolio-paper.ts';
import { loadPortfolio } from '../../use-cases/portfolio/load-portfolio.ts';
import { portfolioFacts } from './portfolio-facts.ts';
import { maySelect, PLACE, portfolioCrumbs, portfolioPath } from './portfolio-places.tsx';
import { PrintView } from './print-view.tsx';

/** GET /v/:alliance/portfolio/drucken */
export async function showPrint(call: AllianceCall): Promise<PageAnswer> {
  const facts = await factsFor(call);
  return {
    kind: 'page',
    title: 'Portfolio auf einer Seite',
    ...PLACE,
    crumbs: portfolioCrumbs(call, 'Druckseite'),
    body: <PrintView path={portfolioPath(call)} facts={facts} selects={maySelect(call)} />,
  };
}

/** GET /v/:alliance/portfolio/drucken.pdf */
export async function sendPrintPdf(call: AllianceCall): Promise<PageAnswer> {
  const facts = await factsFor(call);
  return {
    kind: 'file',
    name: `portfolio-${facts.today}.pdf`,
    contentType: 'application/pdf',
    body: await renderPdf(portfolioPaper(facts)),
  };
}

const factsFor = async ({ services, alliance, principal }: AllianceCall) =>
  portfolioFacts(await loadPortfolio(services, alliance, principal), alliance);
