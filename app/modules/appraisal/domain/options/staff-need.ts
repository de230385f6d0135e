import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';
import { germanCount, germanDecimal, germanList } from '../../../../foundation/german.ts';

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
const GRADE = /^(EG|E|S|A|B)\s*(\d{1,2})\s*([abc]|Ü)?$/i;

/** "e9B" → "EG 9b"; undefined for what no table knows. */
export function readPayGrade(text: string): string | undefined {
  const [, letters = '', digits = '', suffix = ''] = GRADE.exec(text.trim()) ?? [];
  const table = letters.toUpperCase() === 'E' ? 'EG' : letters.toUpperCase();
  const [first, last] = TABLES[table] ?? [1, 0];
  const number = Number(digits);
  const letter = suffix.toUpperCase() === 'Ü' ? 'Ü' : suffix.toLowerCase();
  return number >= first && number <= last ? `${table} ${number}${letter}` : undefined;
}

/** "1,5 Stellen". */
const placesText = (places: Millionths): string =>
  `${germanDecimal(decimalToString(places))} ${places === 1_000_000n ? 'Stelle' : 'Stellen'}`;

/** "1,5 Stellen EG 9b (2 Personen) und 1 Stelle EG 6 (1 Person)"; '' where nobody is needed. */
export const staffText = (staff: readonly StaffNeed[]): string =>
  germanList(
    staff.map(
      ({ payGrade, persons, places }) =>
        `${placesText(places)} ${payGrade} (${germanCount(persons, 'Person', 'Personen')})`,
    ),
  );
