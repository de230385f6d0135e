import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Rating } from './rating.ts';
import {
  problemAt,
  RATING_COLUMNS,
  type RatingColumn,
  type RatingProblem,
  readRatings,
} from './read-ratings.ts';

/**
 * Ratings as a parsed JSON list of objects with the columns of the contract as keys. Marks may be numbers or text,
 * interest also true or false; null or a key left out is empty.
 */
export function readRatingObjects(list: unknown): Result<Rating[], RatingProblem> {
  if (!Array.isArray(list))
    return fail({
      line: null,
      field: null,
      message: 'Die JSON-Daten sind keine Liste; schreiben Sie [{ "member": …, … }, …].',
    });
  const rows: { line: number; fields: string[] }[] = [];
  for (const [index, entry] of list.entries()) {
    const fields = readEntry(entry, index + 1);
    if (!fields.ok) return fields;
    rows.push({ line: index + 1, fields: fields.value });
  }
  return readRatings({ unit: 'Eintrag', header: RATING_COLUMNS, rows });
}

function readEntry(entry: unknown, line: number): Result<string[], RatingProblem> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return fail(
      problemAt('Eintrag', line, null, 'das ist kein Objekt; schreiben Sie { "member": …, "cohort": …, … }'),
    );
  const fields: string[] = [];
  for (const column of RATING_COLUMNS) {
    const field = readField(column, (entry as Partial<Record<RatingColumn, unknown>>)[column]);
    if (field === null)
      return fail(
        problemAt('Eintrag', line, column, 'der Wert ist weder Text noch Zahl; schreiben Sie ihn als Text'),
      );
    fields.push(field);
  }
  return ok(fields);
}

function readField(column: RatingColumn, value: unknown): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean' && column === 'interest') return value ? 'yes' : 'no';
  return null;
}
