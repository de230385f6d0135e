import { roleNotSufficientPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, FileAnswer, PageAnswer } from '../../../../platform/http/page-route.ts';
import { csvFile, type ExportTable } from '../../../../platform/sheets/export-table.ts';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import { askedMembers, compareQuestions, questionsIn } from './compared-items.ts';
import type { ComparisonQuery } from './comparison-query.ts';
import { isMarkedSample } from './comparison-sample.tsx';
import { comparisonExport } from './export-rows.ts';
import { wordsTable, workbookFile } from './export-workbook.ts';
import { withComparison } from './show-comparison.tsx';

/** GET …/vergleich.csv: the figures as the page shows them to the same reader. */
export const exportComparisonCsv = (call: AllianceCall): Promise<PageAnswer> =>
  withComparison(call, (page, query) =>
    page.reach === 'eigene' ? roleNotSufficientPage() : csvFile(tableOf(page, query)),
  );

/** GET …/vergleich.xlsx */
export const exportComparisonXlsx = (call: AllianceCall): Promise<PageAnswer> =>
  withComparison(call, (page, query) =>
    page.reach === 'eigene' ? roleNotSufficientPage() : workbookOf(page, query),
  );

function workbookOf(page: ComparisonPage, query: ComparisonQuery): Promise<FileAnswer> {
  const measured = tableOf(page, query);
  const given = tableOf(page, { ...query, measure: 'absolut' });
  return workbookFile({
    name: measured.name,
    measured,
    given: { ...given, sheet: 'Wie angegeben' },
    words: wordsTable(questionsIn(page, query), releasedMembers(page, query), isMarkedSample(page)),
  });
}

const releasedMembers = (page: ComparisonPage, query: ComparisonQuery): readonly ComparedMember[] =>
  askedMembers(page, query).filter(({ answers }) => answers !== null);

function tableOf(page: ComparisonPage, query: ComparisonQuery): ExportTable<ItemComparison> {
  const { survey } = page;
  return {
    name: `vergleich-${survey.slug}`,
    sheet: 'Vergleich',
    columns: comparisonExport(releasedMembers(page, query), isMarkedSample(page)),
    rows: compareQuestions(page, query, questionsIn(page, query)),
  };
}
