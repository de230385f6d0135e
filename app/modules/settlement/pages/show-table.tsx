import { csvDocument } from '../../../foundation/csv-writer.ts';
import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { savingsOf } from '../domain/savings.ts';
import { loadTable } from '../use-cases/load-table.ts';
import { contributionRows } from './contribution-csv.ts';
import { TableView } from './table-view.tsx';

/** GET /v/:alliance/abrechnung/:table */
export async function showTable(call: AllianceCall): Promise<PageAnswer> {
  const found = await loadTable(call.services, call.alliance, call.params['table'] ?? '');
  if (!found) return errorPage(404);
  const { table, recomputed } = found;
  const base = `/v/${call.alliance.slug}/abrechnung`;
  return {
    kind: 'page',
    title: table.title,
    section: 'abrechnung',
    crumbs: [{ label: 'Abrechnung', href: base }, { label: table.title }],
    body: <TableView base={base} table={table} recomputed={recomputed} savings={savingsOf(table)} />,
  };
}

/** GET /v/:alliance/abrechnung/:table.csv */
export async function showTableCsv(call: AllianceCall): Promise<PageAnswer> {
  const slug = (call.params['table'] ?? '').replace(/\.csv$/, '');
  const found = await loadTable(call.services, call.alliance, slug);
  if (!found) return errorPage(404);
  return {
    kind: 'file',
    name: `beitraege-${call.alliance.slug}-${slug}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(contributionRows(found.table, found.recomputed)),
  };
}
