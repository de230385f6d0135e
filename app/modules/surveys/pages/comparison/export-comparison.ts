import { roleNotSufficientPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { csvFile, type ExportTable, xlsxFile } from '../../../../platform/sheets/export-table.ts';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import { askedMembers, askedQuestions, compareQuestions } from './compared-items.ts';
import type { ComparisonQuery } from './comparison-query.ts';
import { comparisonExport } from './export-rows.ts';
import { withComparison } from './show-comparison.tsx';

/** GET …/vergleich.csv: the figures as the page shows them to the same reader. */
export const exportComparisonCsv = (call: AllianceCall): Promise<PageAnswer> =>
  withComparison(call, (page, query) =>
    page.reach === 'eigene' ? roleNotSufficientPage() : csvFile(tableOf(page, query)),
  );

/** GET …/vergleich.xlsx */
export const exportComparisonXlsx = (call: AllianceCall): Promise<PageAnswer> =>
  withComparison(call, (page, query) =>
    page.reach === 'eigene' ? roleNotSufficientPage() : xlsxFile(tableOf(page, query)),
  );

function tableOf(page: ComparisonPage, query: ComparisonQuery): ExportTable<ItemComparison> {
  const { survey } = page;
  const shown = askedMembers(page, query).filter(({ answers }) => answers !== null);
  return {
    name: `vergleich-${survey.slug}`,
    sheet: 'Vergleich',
    columns: comparisonExport(shown, survey.isSample),
    rows: compareQuestions(page, query, askedQuestions(page, query)),
  };
}
