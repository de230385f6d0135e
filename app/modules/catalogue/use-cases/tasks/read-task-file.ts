import { cellAddress } from '../../../../foundation/cell-address.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { readCsv } from '../../../../platform/csv/read-csv.ts';
import { readSheet } from '../../../../platform/sheets/read-sheet.ts';
import type { ImportFault, ImportTable } from '../../domain/tasks/import-table.ts';

/** Reads an uploaded catalogue, CSV or XLSX, by its content alone. Of a workbook the first sheet that is shown is read. */
export async function readTaskFile(bytes: Uint8Array): Promise<Result<ImportTable, readonly ImportFault[]>> {
  if (bytes.includes(0)) return readTaskWorkbook(bytes);
  return readTaskText(decode(bytes));
}

/** Reads a catalogue in CSV. */
export function readTaskText(text: string): Result<ImportTable, readonly ImportFault[]> {
  const table = readCsv(text);
  if (!table.ok) return fail([{ at: `Zeile ${table.error.line}`, message: table.error.message }]);
  const { header, rows } = table.value;
  return ok({
    header: header.map((cell, column) => cellOf(cell, 0, column)),
    rows: rows.map(({ line, fields }) => fields.map((cell, column) => cellOf(cell, line - 1, column))),
  });
}

async function readTaskWorkbook(bytes: Uint8Array): Promise<Result<ImportTable, readonly ImportFault[]>> {
  const read = await readSheet(bytes);
  if (!read.ok) return fail([{ at: read.error.cells[0] ?? 'Datei', message: read.error.message }]);
  const sheet = read.value.find(({ isHidden }) => !isHidden);
  const rows = (sheet?.rows ?? [])
    .map((cells, row) => cells.map((cell, column) => cellOf(cell, row, column)))
    .filter((cells) => cells.some(({ text }) => text.trim() !== ''));
  const [header, ...body] = rows;
  return header
    ? ok({ header, rows: body })
    : fail([
        { at: 'Datei', message: 'Das erste Blatt ist leer. Tragen Sie eine Kopfzeile und Aufgaben ein.' },
      ]);
}

const cellOf = (text: string, row: number, column: number) => ({ text, at: addressOf(row, column) });

/** "B7": a catalogue stands on one sheet. */
const addressOf = (row: number, column: number): string => cellAddress('', row, column).slice(1);

/** UTF-8, or what older spreadsheets write. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
