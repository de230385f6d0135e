import { centsToString } from '../../../../foundation/cents.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, FileAnswer, PageAnswer } from '../../../../platform/http/page-route.ts';
import {
  csvFile,
  type ExportColumn,
  type ExportTable,
  xlsxFile,
} from '../../../../platform/sheets/export-table.ts';
import { FUNDING_RESULTS, type FundingCheck, shownFunding } from '../../domain/recommendation/funding.ts';
import {
  loadRecommendation,
  type RecommendationPage,
} from '../../use-cases/recommendation/load-recommendation.ts';

/** GET …/foerderung.csv */
export const showFundingCsv = (call: AllianceCall): Promise<PageAnswer> =>
  answer(call, async (table) => csvFile(table));

/** GET …/foerderung.xlsx */
export const showFundingXlsx = (call: AllianceCall): Promise<PageAnswer> => answer(call, xlsxFile);

async function answer(
  { services, alliance, principal, params }: AllianceCall,
  write: (table: ExportTable<FundingCheck>) => Promise<FileAnswer>,
): Promise<PageAnswer> {
  const page = await loadRecommendation(services, alliance, principal, params['slug'] ?? '');
  return page ? write(tableOf(page)) : errorPage(404);
}

const text = (header: string, value: (check: FundingCheck) => string): ExportColumn<FundingCheck> => ({
  header,
  kind: 'text',
  value,
});

const tableOf = ({ project, funding }: RecommendationPage): ExportTable<FundingCheck> => ({
  name: `foerderpruefung-${project.slug}`,
  sheet: 'Förderprüfung',
  columns: [
    text('Programm', ({ name }) => name),
    text('Wer fördert', ({ authority }) => authority),
    text('Ergebnis', ({ result }) => FUNDING_RESULTS[result]),
    {
      header: 'Betrag (€)',
      kind: 'number',
      value: ({ amount }) => (amount === null ? null : centsToString(amount)),
    },
    text('Frist', ({ deadline }) => (deadline === null ? '' : germanDate(deadline))),
    text('geprüft am', ({ checkedOn }) => germanDate(checkedOn)),
    text('Quelle', ({ source }) => source),
    text('Bemerkung', ({ note }) => note),
    ...(funding.some(({ isSample }) => isSample)
      ? [text('Hinweis', ({ isSample }) => (isSample ? 'Beispieldaten' : ''))]
      : []),
  ],
  rows: shownFunding(funding),
});
