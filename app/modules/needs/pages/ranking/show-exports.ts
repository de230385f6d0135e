import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { csvFile, type ExportTable, xlsxFile } from '../../../../platform/sheets/export-table.ts';
import { type AreaRow, areaRows } from './area-rows.ts';
import { loadAsked } from './load-asked.ts';
import { rankingExport } from './ranking-export.ts';
import { ratingRows } from './ratings-csv.ts';

/** GET /v/:alliance/bedarf.csv — the lines of the screen with the same filters and order. */
export async function showRankingCsv(call: AllianceCall): Promise<PageAnswer> {
  const table = await rankingTable(call);
  return table ? csvFile(table) : errorPage(404);
}

/** GET /v/:alliance/bedarf.xlsx — the same lines as a workbook. */
export async function showRankingSheet(call: AllianceCall): Promise<PageAnswer> {
  const table = await rankingTable(call);
  return table ? xlsxFile(table) : errorPage(404);
}

/** GET /v/:alliance/bedarf/bewertungen.csv — the single ratings as `gemeinwerk rank` reads them, for who may see them. */
export async function showRatingsCsv(call: AllianceCall): Promise<PageAnswer> {
  const { chosen } = await loadAsked(call);
  if (!chosen?.showsRatings) return errorPage(404);
  return {
    kind: 'file',
    name: `bewertungen-${call.alliance.slug}-${chosen.round.slug}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(ratingRows(chosen.round)),
  };
}

async function rankingTable(call: AllianceCall): Promise<ExportTable<AreaRow> | undefined> {
  const { chosen, beside, query } = await loadAsked(call);
  if (!chosen) return undefined;
  return {
    name: `rangfolge-${call.alliance.slug}-${chosen.round.slug}`,
    sheet: 'Rangfolge',
    columns: rankingExport(chosen.round, beside),
    rows: areaRows(chosen, query, beside).shown,
  };
}
