import { fail, ok, type Result } from '../../../foundation/result.ts';
import {
  AGS,
  AREA,
  ASSOCIATION,
  COUNTY_KEY,
  type Column,
  columnText,
  NAME,
  POPULATION,
  POSTCODE,
  SEAT,
  TEXT_MARK,
} from './gv100ad-columns.ts';
import { arsOf, parseAgs, parseCountyKey } from './member-key.ts';

/** A county or kreisfreie Stadt (record kind 40). */
export interface RegisterCounty {
  readonly key: string;
  readonly officialName: string;
  readonly seat: string;
  readonly textkennzeichen: string;
}

/** A municipality (record kind 60). */
export interface RegisterMunicipality {
  readonly ags: string;
  readonly ars: string;
  readonly officialName: string;
  readonly textkennzeichen: string;
  readonly areaHectares: number;
  readonly population: number;
  /** Of the seat of administration; null where the list gives none. */
  readonly postcode: string | null;
}

/** One thing that cannot be read: where, and a German sentence. */
export interface Gv100adProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** "Zeile 12, Feld „Fläche“: …" */
export const describeGv100adProblem = (problem: Gv100adProblem): string =>
  `Zeile ${problem.line}, Feld „${problem.field}“: ${problem.message}`;

/** Textkennzeichen 65 and 66: gemeindefreie Gebiete, inhabited or not. They are no members of anything. */
export const isWithoutMunicipality = (line: string): boolean =>
  ['65', '66'].includes(columnText(line, TEXT_MARK));

/** Reads a record of kind 40. */
export function readCounty(line: string, number: number): Result<RegisterCounty, readonly Gv100adProblem[]> {
  const key = columnText(line, COUNTY_KEY);
  const parsed = parseCountyKey(key);
  const problems = [
    ...(parsed.ok ? [] : [{ line: number, field: COUNTY_KEY.field, message: parsed.error }]),
    ...emptyName(line, number),
  ];
  if (problems.length > 0) return fail(problems);
  const [officialName, seat] = [columnText(line, NAME), columnText(line, SEAT)];
  return ok({ key, officialName, seat, textkennzeichen: columnText(line, TEXT_MARK) });
}

/** Reads a record of kind 60. */
export function readMunicipality(
  line: string,
  number: number,
): Result<RegisterMunicipality, readonly Gv100adProblem[]> {
  const [ags, association] = [columnText(line, AGS), columnText(line, ASSOCIATION)];
  const parsed = parseAgs(ags);
  const problems = [
    ...(parsed.ok ? [] : [{ line: number, field: AGS.field, message: parsed.error }]),
    ...notDigits(line, number, ASSOCIATION, 4),
    ...emptyName(line, number),
    ...notDigits(line, number, TEXT_MARK, 2),
    ...notDigits(line, number, AREA, 11),
    ...notDigits(line, number, POPULATION, 11),
    ...(columnText(line, POSTCODE) === '' ? [] : notDigits(line, number, POSTCODE, 5)),
  ];
  if (problems.length > 0) return fail(problems);
  return ok({
    ags,
    ars: arsOf(ags, association),
    officialName: columnText(line, NAME),
    textkennzeichen: columnText(line, TEXT_MARK),
    areaHectares: Number(columnText(line, AREA)),
    population: Number(columnText(line, POPULATION)),
    postcode: columnText(line, POSTCODE) || null,
  });
}

function notDigits(line: string, number: number, column: Column, count: number): readonly Gv100adProblem[] {
  const raw = columnText(line, column);
  if (raw.length === count && /^\d+$/.test(raw)) return [];
  const where = `Spalten ${column.from} bis ${column.to}`;
  return [
    { line: number, field: column.field, message: `„${raw}“ besteht nicht aus ${count} Ziffern (${where}).` },
  ];
}

const emptyName = (line: string, number: number): readonly Gv100adProblem[] =>
  columnText(line, NAME) === '' ? [{ line: number, field: NAME.field, message: 'Der Name fehlt.' }] : [];
