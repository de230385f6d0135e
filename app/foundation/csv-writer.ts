/** A field: numbers are written as they are, texts are made safe, null is empty. */
export type CsvValue = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** First characters that make a spreadsheet compute a text (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n]/;
/** "-12,50" is a figure and computes nothing. */
const FIGURE = /^-?\d+(?:,\d+)?$/;

/**
 * One field for German Excel: a text that a spreadsheet would compute gets a leading apostrophe, a text with
 * semicolon, quote or line break stands in quotes. Numbers are counts: integers, no grouping.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return value.toString();
  const safe = FORMULA_START.test(value) && !FIGURE.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole file as German Excel opens it: UTF-8 with BOM, semicolons, CRLF after every line. */
export const csvDocument = (rows: readonly (readonly CsvValue[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map(csvCell).join(';') + LINE_END).join('');
