import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { cents } from '../../app/foundation/cents.ts';

const FROM = calendarDate('2024-01-01');
const SOURCE = 'Beispielwerte für die Vorführung, keiner Tabelle entnommen';
/** Thousands of euro a year. */
const RATES: readonly (readonly [grade: string, thousand: number])[] = [
  ['EG 5', 58],
  ['EG 6', 61],
  ['EG 8', 66],
  ['EG 9a', 70],
  ['EG 9b', 74],
  ['EG 9c', 79],
  ['EG 10', 84],
  ['EG 11', 89],
  ['EG 13', 98],
];
const YEAR_MINUTES = 96_000;

/** **Made up** entirely: standard costs of pay grades, in round figures. */
export const SAMPLE_PAY_GRADES = RATES.map(([payGrade, thousand]) => ({
  payGrade,
  validFrom: FROM,
  validTo: null,
  yearCents: cents(BigInt(thousand) * 100_000n),
  yearMinutes: YEAR_MINUTES,
  source: SOURCE,
  isSample: true,
}));
