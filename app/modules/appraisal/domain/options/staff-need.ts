import { decimalToString, MILLION, type Millionths } from '../../../../foundation/decimal.ts';
import { germanCount, germanDecimal, germanList } from '../../../../foundation/german.ts';
import { payGradeOf } from '../../../surveys/domain/index.ts';

/** Staff of one pay grade that the task needs when it is done together. */
export interface StaffNeed {
  /** "EG 9b", "A 11". */
  readonly payGrade: string;
  /** Heads, at least one. */
  readonly persons: number;
  /** Full-time places of all of them together; never more than heads. */
  readonly places: Millionths;
}

/** Highest number of each table: TVöD (VKA) E 1 to 15, S 2 to 18, Hessian Besoldungsordnungen A 5 to 16 and B 1 to 11. */
const TABLES: Readonly<Record<string, readonly [number, number]>> = {
  EG: [1, 15],
  S: [2, 18],
  A: [5, 16],
  B: [1, 11],
};
const GRADE = /^(EG|S|A|B) (\d{1,2})([abc]|Ü)?$/;

/** "e9B" → "EG 9b", as surveys write it; undefined for what no table knows. */
export function readPayGrade(text: string): string | undefined {
  const payGrade = payGradeOf(text);
  const [, table = '', digits = ''] = GRADE.exec(payGrade) ?? [];
  const [first, last] = TABLES[table] ?? [1, 0];
  const number = Number(digits);
  return number >= first && number <= last ? payGrade : undefined;
}

/** "1,5 Stellen". */
const placesText = (places: Millionths): string =>
  `${germanDecimal(decimalToString(places))} ${places === MILLION ? 'Stelle' : 'Stellen'}`;

/** "1,5 Stellen EG 9b (2 Personen) und 1 Stelle EG 6 (1 Person)"; '' where nobody is needed. */
export const staffText = (staff: readonly StaffNeed[]): string =>
  germanList(
    staff.map(
      ({ payGrade, persons, places }) =>
        `${placesText(places)} ${payGrade} (${germanCount(persons, 'Person', 'Personen')})`,
    ),
  );
