import { ok, type Result } from '../../../../foundation/result.ts';
import { readCsv } from '../../../../platform/csv/read-csv.ts';
import type { FigureProblem, FigureTable } from '../../domain/tracker/read-figures.ts';

/** Cuts a pasted table into fields: tabs as spreadsheets copy them, or a CSV with semicolons or commas. */
export function readPastedTable(text: string): Result<FigureTable, readonly FigureProblem[]> {
  const [head = ''] = text.trimStart().split(/\r?\n/);
  if (head.includes('\t')) return ok(cutAtTabs(text));
  const table = readCsv(text);
  return table.ok ? table : { ok: false, error: [table.error] };
}

function cutAtTabs(text: string): FigureTable {
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ line: index + 1, fields: line.split('\t') }));
  const [header, ...rows] = lines.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  return { header: header?.fields ?? [], rows };
}
