import type { CsvValue } from '../../foundation/csv-writer.ts';
import { csvDocument } from '../../foundation/csv-writer.ts';
import { germanDecimal } from '../../foundation/german.ts';
import type { FileAnswer } from '../http/page-route.ts';
import { type SheetToWrite, writeSheet, XLSX_TYPE } from './write-sheet.ts';

/** A column of an export. Figures with places are decimal strings with a point; null is an empty cell. */
export interface ExportColumn<Row> {
  readonly header: string;
  readonly kind: 'text' | 'number';
  readonly value: (row: Row) => string | number | null;
}

/** What is exported: the same rows as on the screen. `name` stands in the file name and on the sheet. */
export interface ExportTable<Row> {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
}

/** For German Excel and other programs: figures in German notation. */
export const csvFile = <Row>({ name, columns, rows }: ExportTable<Row>): FileAnswer => ({
  kind: 'file',
  name: `${name}.csv`,
  contentType: 'text/csv; charset=utf-8',
  body: csvDocument([
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map((column) => csvValue(column, row))),
  ]),
});

/** The same as a workbook: figures are numbers. */
export async function xlsxFile<Row>(table: ExportTable<Row>): Promise<FileAnswer> {
  const body = await writeSheet({ sheets: [sheetOf(table)] });
  return { kind: 'file', name: `${table.name}.xlsx`, contentType: XLSX_TYPE, body };
}

/** One sheet of a workbook. */
export const sheetOf = <Row>({ sheet, columns, rows }: ExportTable<Row>): SheetToWrite => ({
  name: sheet,
  columns: columns.map(({ header, kind }) => ({ header, kind, width: widthOf(header, kind) })),
  rows: rows.map((row) => columns.map((column) => sheetValue(column, row))),
  frozenHeader: true,
});

function csvValue<Row>({ kind, value }: ExportColumn<Row>, row: Row): CsvValue {
  const cell = value(row);
  return kind === 'number' && typeof cell === 'string' ? germanDecimal(cell) : cell;
}

function sheetValue<Row>({ kind, value }: ExportColumn<Row>, row: Row): string | number | null {
  const cell = value(row);
  return kind === 'number' && typeof cell === 'string' && DECIMAL.test(cell) ? Number(cell) : cell;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

const [NARROW, WIDE] = [12, 36];

const widthOf = (header: string, kind: 'text' | 'number'): number =>
  kind === 'text' ? WIDE : Math.max(NARROW, Math.min(header.length, WIDE));
