import { centsToString } from '../../../../foundation/cents.ts';
import { decimalToString, MILLION, type Millionths } from '../../../../foundation/decimal.ts';
import { readGermanDecimal, readGermanInteger } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { StaffLine, TableColumn } from '../questionnaire/question.ts';
import { readFigure, readMoney } from './read-figure.ts';
import { type ReadPart, refusePart, TYPED_LIMITS, type TypedProblem } from './typed-problem.ts';

type Rows = readonly (readonly string[])[];
type Cells<T> = Result<T, readonly TypedProblem[]>;

/**
 * Reads the rows of a table. In a row with anything in it the first column and every figure must be filled; further texts
 * may be empty. Figures are kept as exact decimals ("1234.5", amounts "12.50"), so that columns can be summed.
 */
export const readTable = (columns: readonly TableColumn[], rows: Rows): ReadPart<string[][]> =>
  readRows(rows, columns.length, (cells, row) =>
    together(columns.map((column, index) => readCell(column, cells[index] ?? '', { row, column: index }))),
  );

/** Reads lines of staff: a pay grade stands once, at least one person shares it, and nobody is more than one place. */
export function readStaff(rows: Rows): ReadPart<StaffLine[]> {
  const read = readRows(rows, 3, readStaffLine);
  if (!read.ok) return read;
  const grades = rows.flatMap((cells, row) =>
    isBlank(cells) ? [] : [{ row, grade: payGradeOf(cells[0] ?? '') }],
  );
  const twice = grades.filter(
    ({ grade }, index) => grades.findIndex((one) => isSamePayGrade(one.grade, grade)) < index,
  );
  return twice.length === 0
    ? read
    : fail(
        twice.map(({ row, grade }) => ({
          ...{ part: 'rows' as const, row, column: 0 },
          message: `${grade} steht zweimal da. Fassen Sie beide Zeilen zu einer zusammen.`,
        })),
      );
}

const GRADE = /^(?:EG|E|Entgeltgruppe)?\s*(\d{1,2})\s*(ü|a|b|c)?$/i;
const OTHER_GRADE = /^(A|B|S|P|W|R)\s*(\d{1,2})\s*([a-d])?$/i;

/** One spelling for each pay grade, since rates are found by it: "EG9B" and "9b" → "EG 9b", "a10" → "A 10". */
export function payGradeOf(typed: string): string {
  const text = typed.trim().replace(/\s+/g, ' ');
  const [, number, step = ''] = GRADE.exec(text) ?? [];
  if (number) return `EG ${Number(number)}${step.toLowerCase().replace('ü', 'Ü')}`;
  const [, table = '', level, letter = ''] = OTHER_GRADE.exec(text) ?? [];
  return level ? `${table.toUpperCase()} ${Number(level)}${letter.toLowerCase()}` : text;
}

export const PAY_GRADE_MAX = 40;

/** Whether two spellings, each in its one way, name one pay grade: free ones differ by case. */
export const isSamePayGrade = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

function readRows<T>(
  rows: Rows,
  columns: number,
  read: (cells: readonly string[], row: number) => Cells<T>,
): ReadPart<T[]> {
  const filled = rows.map((cells, row) => ({ cells, row })).filter(({ cells }) => !isBlank(cells));
  if (filled.length > TYPED_LIMITS.rows)
    return refusePart('rows', `Das sind mehr als ${TYPED_LIMITS.rows} Zeilen. Fassen Sie Zeilen zusammen.`);
  return together(
    filled.map(({ cells, row }) =>
      cells.slice(columns).some((cell) => cell.trim() !== '') ? tooWide(row, columns) : read(cells, row),
    ),
  );
}

const tooWide = (row: number, columns: number): Cells<never> =>
  fail([
    { part: 'rows', row, message: `Diese Zeile hat mehr als ${columns} Spalten. Leeren Sie die übrigen.` },
  ]);

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

interface Place {
  readonly row: number;
  readonly column: number;
}

const refuseCell = (place: Place, message: string): Cells<never> =>
  fail([{ part: 'rows', ...place, message }]);

const atCell = <T>(place: Place, read: Result<T, string>): Cells<T> =>
  read.ok ? read : refuseCell(place, read.error);

function readCell({ kind, label }: TableColumn, typed: string, place: Place): Cells<string> {
  const text = typed.trim();
  if (text === '' && (kind !== 'text' || place.column === 0))
    return refuseCell(
      place,
      kind === 'text' ? missing(label) : `${missing(label)} Gibt es nichts, schreiben Sie 0.`,
    );
  if (text.length > TYPED_LIMITS.cell)
    return refuseCell(place, `Kürzen Sie den Text auf höchstens ${TYPED_LIMITS.cell} Zeichen.`);
  if (kind === 'text') return ok(text);
  if (kind === 'betrag') return atCell(place, mapped(readMoney(text, true), centsToString));
  return atCell(place, mapped(readFigure(text, CELL_FIGURE), decimalToString));
}

const CELL_FIGURE = { unit: '', places: 6, mayBeNegative: true };

const missing = (label: string): string => `Füllen Sie „${label}“ aus, oder leeren Sie die ganze Zeile.`;

const mapped = <A, B>(read: Result<A, string>, to: (value: A) => B): Result<B, string> =>
  read.ok ? ok(to(read.value)) : read;

function readStaffLine(
  [grade = '', persons = '', fte = '']: readonly string[],
  row: number,
): Cells<StaffLine> {
  const read = together<string | number | bigint>([
    atCell({ row, column: 0 }, readGrade(grade)),
    atCell({ row, column: 1 }, readPersons(persons)),
    atCell({ row, column: 2 }, readFte(fte)),
  ]);
  if (!read.ok) return read;
  const line = {
    payGrade: payGradeOf(grade),
    persons: Number(read.value[1]),
    fte: read.value[2] as Millionths,
  };
  return line.fte > BigInt(line.persons) * MILLION
    ? refuseCell({ row, column: 2 }, morePlaces(line.persons))
    : ok(line);
}

const morePlaces = (persons: number): string =>
  persons === 1
    ? 'Eine Person kann nicht mehr als eine Vollzeitstelle haben. Prüfen Sie Personen und Stellen.'
    : `${persons} Personen können nicht mehr als ${persons} Vollzeitstellen haben. Prüfen Sie Personen und Stellen.`;

const MOST_PERSONS = 10_000;

function readGrade(typed: string): Result<string, string> {
  const grade = payGradeOf(typed);
  if (grade === '') return fail(missing('Entgeltgruppe'));
  return grade.length > PAY_GRADE_MAX
    ? fail('Schreiben Sie nur die Entgeltgruppe, etwa EG 9b oder A 10.')
    : ok(grade);
}

function readPersons(typed: string): Result<number, string> {
  if (typed.trim() === '') return fail(missing('Personen'));
  const read = readGermanInteger(typed);
  return read.ok && read.value >= 1 && read.value <= MOST_PERSONS
    ? read
    : fail(
        `„${typed.trim()}“ geht hier nicht. Schreiben Sie, wie viele Personen es sind: eine ganze Zahl ab 1.`,
      );
}

/** Three places: 0,125 is an hour a day. */
function readFte(typed: string): Result<Millionths, string> {
  if (typed.trim() === '') return fail(missing('Vollzeitäquivalente'));
  const read = readGermanDecimal(typed);
  if (!read.ok) return read;
  if (read.value <= 0n) return fail('Schreiben Sie mehr als 0, etwa 0,5 für eine halbe Stelle.');
  return read.value % 1000n === 0n ? read : fail('Runden Sie die Stellen auf drei Nachkommastellen.');
}

/** All of them, or everything that is wrong with any. */
function together<T>(read: readonly Cells<T>[]): Cells<T[]> {
  const problems = read.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}
