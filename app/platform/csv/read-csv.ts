import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../../foundation/result.ts';

/** One record and the line of the file on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A CSV file cut into fields; every row has as many fields as the header. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Why the text is no table: line (from 1) and a whole German sentence with the remedy. */
export interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads CSV (RFC 4180) with `,` or `;` (whichever the header has more of), with or without BOM, any line ending.
 * Records without any content are skipped.
 */
export function readCsv(text: string): Result<CsvTable, CsvProblem> {
  const body = withPlainLineEnds(text);
  const rows = body.includes('"') ? readQuoted(body) : ok(readPlain(body));
  if (!rows.ok) return rows;
  const [header, ...records] = rows.value;
  if (!header) return fail({ line: 1, message: 'Die Datei ist leer; sie braucht eine Kopfzeile.' });
  const uneven = records.find(({ fields }) => fields.length !== header.fields.length);
  if (uneven) return fail(lengthProblem(uneven, header.fields.length));
  return ok({ header: header.fields, rows: records });
}

const BOM = /^\uFEFF/;

function withPlainLineEnds(text: string): string {
  const body = text.replace(BOM, '');
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

function delimiterOf(body: string): ',' | ';' {
  const header = (/^\s*([^\n]*)/.exec(body)?.[1] ?? '').replace(/"[^"]*"/g, '');
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** Without any quote a line is a record: splitting is several times faster than the full parser on a million rows. */
function readPlain(body: string): CsvRow[] {
  const delimiter = delimiterOf(body);
  const rows: CsvRow[] = [];
  let start = 0;
  for (let line = 1; start <= body.length; line += 1) {
    const next = body.indexOf('\n', start);
    const end = next < 0 ? body.length : next;
    const fields = body.slice(start, end).split(delimiter);
    if (hasContent(fields)) rows.push({ line, fields });
    start = end + 1;
  }
  return rows;
}

function readQuoted(body: string): Result<CsvRow[], CsvProblem> {
  try {
    const records = parse(body, {
      delimiter: delimiterOf(body),
      record_delimiter: '\n',
      relax_column_count: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return ok(records.filter(({ record }) => hasContent(record)).map(toRow));
  } catch (error) {
    if (error instanceof CsvError) return fail(quoteProblem(error));
    throw error;
  }
}

/** The parser counts the line on which a record ends; a person looks for the one on which it begins. */
function toRow({ record, info }: { record: string[]; info: { lines: number } }): CsvRow {
  const breaks = record.reduce((sum, field) => sum + field.split('\n').length - 1, 0);
  return { line: info.lines - breaks, fields: record };
}

const hasContent = (fields: readonly string[]): boolean => fields.some((field) => field.trim() !== '');

function lengthProblem({ line, fields }: CsvRow, expected: number): CsvProblem {
  const hint =
    fields.length > expected
      ? ' Steht in einem Feld ein Trennzeichen, setzen Sie das Feld in Anführungszeichen.'
      : '';
  return { line, message: `Zeile ${line} hat ${fields.length} statt ${expected} Felder.${hint}` };
}

function quoteProblem(error: CsvError): CsvProblem {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
  return {
    line,
    message: `In Zeile ${line} stimmt ein Anführungszeichen nicht; setzen Sie das ganze Feld in Anführungszeichen und verdoppeln Sie die darin.`,
  };
}
