import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { checkAreaName, checkDescription, checkTitle } from './check-text.ts';
import type { ImportCell, ImportFault, ImportTable } from './import-table.ts';
import { checkNumber } from './task-number.ts';

/** More rows are no catalogue of tasks. */
const ROWS_MAX = 5000;

/** Names a column may have; letter case, umlauts written out and signs do not matter. */
const COLUMNS = {
  number: ['nummer', 'nr', 'produktnummer', 'number'],
  title: ['titel', 'aufgabe', 'bezeichnung', 'produkt', 'title', 'task'],
  area: ['bereich', 'aufgabenbereich', 'area'],
  parent: ['uebergeordnet', 'uebergeordnetenummer', 'gehoertzu', 'parent'],
  description: ['beschreibung', 'erlaeuterung', 'description'],
  longVacant: ['seitjahrenunbesetzt', 'unbesetzt', 'longvacant'],
} as const;
type ImportColumn = keyof typeof COLUMNS;

/** A row as read: undefined where the file has no such column. */
export interface TaskRow {
  readonly number: string;
  readonly title: string;
  /** Name or number of the area; empty where the cell is. */
  readonly area: string | undefined;
  /** Number of the task or area it stands below. */
  readonly parent: string | undefined;
  readonly description: string | undefined;
  readonly longVacant: boolean | undefined;
  /** Address of each cell that faults may name. */
  readonly at: Readonly<Record<'number' | 'area' | 'parent', string>>;
}

export interface TaskRows {
  readonly rows: readonly TaskRow[];
  /** Heads of columns that are not read. */
  readonly ignored: readonly string[];
}

/** Reads the rows of a catalogue. Names every faulty cell; then nothing may be taken over. */
export function readTaskRows(table: ImportTable): Result<TaskRows, readonly ImportFault[]> {
  const columns = findColumns(table.header);
  if (!columns.ok) return columns;
  if (table.rows.length === 0)
    return fail([{ at: 'A2', message: 'Unter der Kopfzeile steht keine Zeile. Tragen Sie Aufgaben ein.' }]);
  if (table.rows.length > ROWS_MAX)
    return fail([
      {
        at: `A${ROWS_MAX + 2}`,
        message: `Die Datei hat mehr als ${ROWS_MAX} Zeilen. Teilen Sie sie auf mehrere Dateien auf.`,
      },
    ]);
  const read = table.rows.map((cells) => readRow(cells, columns.value));
  const faults = [...read.flatMap((row) => (row.ok ? [] : row.error)), ...repeatedNumbers(read)];
  if (faults.length > 0) return fail(faults);
  const used = new Set(columns.value.values());
  return ok({
    rows: read.flatMap((row) => (row.ok ? [row.value] : [])),
    ignored: table.header.flatMap(({ text }, place) => (used.has(place) || text.trim() === '' ? [] : [text])),
  });
}

type Places = ReadonlyMap<ImportColumn, number>;

const keyOf = (head: string): string =>
  head
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z]/g, '');

function findColumns(header: readonly ImportCell[]): Result<Places, readonly ImportFault[]> {
  const places = new Map<ImportColumn, number>();
  for (const [place, { text, at }] of header.entries()) {
    const column = (Object.keys(COLUMNS) as ImportColumn[]).find((name) =>
      COLUMNS[name].some((key) => key === keyOf(text)),
    );
    if (!column) continue;
    if (places.has(column))
      return fail([{ at, message: `Die Spalte „${text}“ steht zweimal da. Löschen Sie eine von beiden.` }]);
    places.set(column, place);
  }
  const missing = (['number', 'title'] as const).filter((column) => !places.has(column));
  if (missing.length === 0) return ok(places);
  return fail(
    missing.map((column) => ({
      at: header[0]?.at ?? 'A1',
      message: `In der Kopfzeile fehlt die Spalte „${column === 'number' ? 'Nummer' : 'Titel'}“. Ergänzen Sie sie.`,
    })),
  );
}

function readRow(cells: readonly ImportCell[], places: Places): Result<TaskRow, readonly ImportFault[]> {
  const faults: ImportFault[] = [];
  const cell = (column: ImportColumn): ImportCell | undefined => cells[places.get(column) ?? -1];
  const take = <T>(column: ImportColumn, read: (text: string) => Result<T, string>): T | undefined => {
    const found = cell(column);
    const result = found ? read(found.text) : undefined;
    if (found && result && !result.ok) faults.push({ at: found.at, message: result.error });
    return result?.ok ? result.value : undefined;
  };
  const at = (column: ImportColumn): string => cell(column)?.at ?? cells[0]?.at ?? '';
  const number = take('number', readNumber) ?? '';
  const title = take('title', checkTitle) ?? '';
  const row = {
    number,
    title,
    area: take('area', (text) => (text.trim() === '' ? ok('') : checkAreaName(text))),
    parent: take('parent', (text) => (text.trim() === '' ? ok('') : readNumber(text))),
    description: take('description', checkDescription),
    longVacant: take('longVacant', readYesOrNo),
    at: { number: at('number'), area: at('area'), parent: at('parent') },
  };
  return faults.length > 0 ? fail(faults) : ok(row);
}

/** Excel turns "1.10" into a day when the column is not formatted as text. */
function readNumber(text: string): Result<string, string> {
  if (/^\d{4}-\d{2}-\d{2}/.test(text.trim()))
    return fail('Aus der Nummer ist in der Tabelle ein Datum geworden. Formatieren Sie die Spalte als Text.');
  return checkNumber(text);
}

function readYesOrNo(text: string): Result<boolean, string> {
  const word = text.trim().toLowerCase();
  if (['ja', 'x', '1', 'j'].includes(word)) return ok(true);
  if (['nein', '', '0', 'n'].includes(word)) return ok(false);
  return fail(`„${text.trim().slice(0, 30)}“ ist weder „ja“ noch „nein“. Schreiben Sie eines von beiden.`);
}

function repeatedNumbers(rows: readonly Result<TaskRow, readonly ImportFault[]>[]): readonly ImportFault[] {
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    if (!row.ok) return [];
    const { number, at } = row.value;
    const before = first.get(number);
    if (before === undefined) {
      first.set(number, at.number);
      return [];
    }
    return [
      {
        at: at.number,
        message: `Die Nummer ${number} steht schon in ${before}. Löschen Sie eine der beiden Zeilen.`,
      },
    ];
  });
}
