import { type Cents, centsToString } from '../../../../foundation/cents.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import {
  csvFile,
  type ExportColumn,
  type ExportTable,
  xlsxFile,
} from '../../../../platform/sheets/export-table.ts';
import { memberNote } from '../../domain/advantage/advantage-of.ts';
import type { MemberCosts } from '../../domain/advantage/process-costs.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { loadCosts } from './advantage-pages.tsx';
import { shownRows } from './result-panel.tsx';

/** GET …/prozesskosten.csv */
export async function showCostCsv(call: AllianceCall): Promise<PageAnswer> {
  const page = await loadCosts(call);
  return page ? csvFile(tableOf(page)) : errorPage(404);
}

/** GET …/prozesskosten.xlsx */
export async function showCostXlsx(call: AllianceCall): Promise<PageAnswer> {
  const page = await loadCosts(call);
  return page ? xlsxFile(tableOf(page)) : errorPage(404);
}

const tableOf = (page: ProcessCostPage): ExportTable<MemberCosts> => ({
  name: `prozesskosten-${page.scene.project.slug}`,
  sheet: 'Prozesskosten',
  columns: [...columnsOf(page), ...(page.isSample || page.hasSampleRates ? [SAMPLE] : [])],
  rows: shownRows(page),
});

type Column = ExportColumn<MemberCosts>;
const text = (header: string, value: (row: MemberCosts) => string): Column => ({
  header,
  kind: 'text',
  value,
});
const euro = (header: string, value: (row: MemberCosts) => Cents | null | undefined): Column => ({
  header: `${header} (€)`,
  kind: 'number',
  value: (row) => {
    const amount = value(row);
    return amount === null || amount === undefined ? null : centsToString(amount);
  },
});

const columnsOf = ({ costs }: ProcessCostPage): Column[] => [
  text('Kommune', ({ name }) => name),
  euro('heute Personal', ({ today }) => today?.staff),
  euro('heute Weiteres', ({ today }) => today?.further),
  euro('heute zusammen', ({ today }) => today?.total),
  euro('gemeinsam Personal für eigene Fälle', ({ pooled }) => pooled?.staff),
  euro('gemeinsam Anteil Fixkosten', ({ pooled }) => pooled?.fixed),
  euro('gemeinsam Anteil Aufbau', ({ pooled }) => pooled?.setUp),
  euro('gemeinsam Anteil Mindestbesetzung', ({ pooled }) => pooled?.idle),
  euro('gemeinsam eigene Kosten', ({ pooled }) => pooled?.further),
  euro('gemeinsam zusammen', ({ pooled }) => pooled?.total),
  euro('Ersparnis', ({ saving }) => saving),
  { header: 'Ersparnis (%)', kind: 'number', value: ({ percent }) => percent },
  text('Hinweis', (row) => memberNote(row, costs)),
];

const SAMPLE = text('Kennzeichen', () => 'Beispieldaten');
