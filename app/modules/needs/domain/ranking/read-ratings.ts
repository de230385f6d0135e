import type { Millionths } from '../../../../foundation/decimal.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Cohort, Rating } from './rating.ts';
import { readCohort, readInterest, readMark, readName } from './rating-fields.ts';

/** The columns of the contract; others are ignored. */
export const RATING_COLUMNS = [
  'member',
  'cohort',
  'area',
  'task',
  'interest',
  'urgency',
  'complexity',
] as const;
export type RatingColumn = (typeof RATING_COLUMNS)[number];

/** Ratings as text, cut into fields. `unit` names what `line` counts: lines of a CSV file or entries of a JSON list. */
export interface RatingTable {
  readonly unit: 'Zeile' | 'Eintrag';
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
}

/** Why ratings were refused, and where. `message` is the whole German sentence with place and remedy. */
export interface RatingProblem {
  readonly line: number | null;
  readonly field: string | null;
  readonly message: string;
}

/** Turns a table into ratings and refuses the first thing that is wrong; marks are checked in rows without interest too. */
export function readRatings(table: RatingTable): Result<Rating[], RatingProblem> {
  const columns = findColumns(table.header);
  if (!columns.ok) return columns;
  const reader = new RowReader(table.unit, columns.value);
  const ratings: Rating[] = [];
  for (const row of table.rows) {
    const rating = reader.read(row.line, row.fields);
    if (!rating.ok) return rating;
    ratings.push(rating.value);
  }
  return ok(ratings);
}

/** Builds a problem of one field at one place. */
export function problemAt(
  unit: RatingTable['unit'],
  line: number,
  field: string | null,
  clause: string,
): RatingProblem {
  const place = field === null ? `${unit} ${line}` : `${unit} ${line}, Feld „${field}“`;
  return { line, field, message: `${place}: ${clause}.` };
}

function findColumns(header: readonly string[]): Result<Record<RatingColumn, number>, RatingProblem> {
  const names = header.map((name) => name.trim().toLowerCase());
  const columns: Partial<Record<RatingColumn, number>> = {};
  for (const column of RATING_COLUMNS) {
    const index = names.indexOf(column);
    if (index < 0)
      return headerProblem(
        column,
        `Die Spalte „${column}“ fehlt; die Kopfzeile braucht ${RATING_COLUMNS.join(', ')}.`,
      );
    if (names.includes(column, index + 1))
      return headerProblem(
        column,
        `Die Spalte „${column}“ steht zweimal in der Kopfzeile; lassen Sie eine weg.`,
      );
    columns[column] = index;
  }
  return ok(columns as Record<RatingColumn, number>);
}

const headerProblem = (field: string, message: string): Result<never, RatingProblem> =>
  fail({ line: 1, field, message });

/** Reads row by row and remembers what must agree between rows: the cohort of each member. */
class RowReader {
  readonly #unit: RatingTable['unit'];
  readonly #columns: Record<RatingColumn, number>;
  readonly #cohorts = new Map<string, { cohort: Cohort; line: number }>();
  /** The same few marks come back on every row; parsing each once keeps a million rows fast. */
  readonly #marks = new Map<string, Result<Millionths | null, string>>();

  constructor(unit: RatingTable['unit'], columns: Record<RatingColumn, number>) {
    this.#unit = unit;
    this.#columns = columns;
  }

  read(line: number, fields: readonly string[]): Result<Rating, RatingProblem> {
    const text = (column: RatingColumn): string => (fields[this.#columns[column]] ?? '').trim();
    const refuse = (column: RatingColumn, clause: string) =>
      fail(problemAt(this.#unit, line, column, clause));
    const member = readName(text('member'));
    if (!member.ok) return refuse('member', member.error);
    const cohort = this.#readCohort(member.value, text('cohort'), line);
    if (!cohort.ok) return refuse('cohort', cohort.error);
    const area = readName(text('area'));
    if (!area.ok) return refuse('area', area.error);
    const task = readName(text('task'));
    if (!task.ok) return refuse('task', task.error);
    const interest = readInterest(text('interest'));
    if (!interest.ok) return refuse('interest', interest.error);
    const urgency = this.#readMark(text('urgency'));
    if (!urgency.ok) return refuse('urgency', urgency.error);
    const complexity = this.#readMark(text('complexity'));
    if (!complexity.ok) return refuse('complexity', complexity.error);
    return ok({
      member: member.value,
      cohort: cohort.value,
      area: area.value,
      task: task.value,
      interested: interest.value,
      urgency: urgency.value,
      complexity: complexity.value,
    });
  }

  #readCohort(member: string, text: string, line: number): Result<Cohort, string> {
    const read = readCohort(text);
    if (!read.ok) return read;
    const known = this.#cohorts.get(member);
    if (!known) this.#cohorts.set(member, { cohort: read.value, line });
    if (!known || known.cohort === read.value) return read;
    return fail(
      `die Kommune „${member}“ steht hier als ${read.value}, in ${this.#unit} ${known.line} aber als ${known.cohort}; geben Sie ihr überall dieselbe Gruppe`,
    );
  }

  #readMark(text: string): Result<Millionths | null, string> {
    const known = this.#marks.get(text);
    if (known) return known;
    const mark = readMark(text);
    this.#marks.set(text, mark);
    return mark;
  }
}
