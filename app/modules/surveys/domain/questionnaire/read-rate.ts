import type { Cents } from '../../../../foundation/cents.ts';
import { readGermanAmount, readGermanInteger } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { PAY_GRADE_MAX, payGradeOf } from '../answers/read-rows.ts';

export const SOURCE_MAX = 300;

/** A year of one person has between a tenth of its minutes and all that a week of 48 hours gives. */
const MINUTES = { min: 52_560, max: 149_760 };

export function readPayGrade(text: string): Result<string, string> {
  const grade = payGradeOf(text);
  if (grade === '') return fail('Nennen Sie die Entgelt- oder Besoldungsgruppe, etwa „EG 9b“ oder „A 10“.');
  return grade.length > PAY_GRADE_MAX
    ? fail(`Kürzen Sie die Bezeichnung auf höchstens ${PAY_GRADE_MAX} Zeichen.`)
    : ok(grade);
}

export function readSource(text: string): Result<string, string> {
  const source = text.trim();
  if (source === '') return fail('Nennen Sie, woher der Satz stammt: Titel, Herausgeber, Stand.');
  return source.length > SOURCE_MAX
    ? fail(`Kürzen Sie die Quelle auf höchstens ${SOURCE_MAX} Zeichen.`)
    : ok(source);
}

export function readCost(text: string): Result<Cents, string> {
  const amount = readGermanAmount(text);
  if (!amount.ok) return amount;
  return amount.value > 0n && amount.value < 100_000_000n
    ? amount
    : fail('Ein Jahr einer vollen Stelle kostet zwischen 0 und 1.000.000 Euro. Prüfen Sie den Betrag.');
}

export function readMinutes(text: string): Result<number, string> {
  const minutes = readGermanInteger(text);
  if (!minutes.ok) return minutes;
  return minutes.value >= MINUTES.min && minutes.value <= MINUTES.max
    ? minutes
    : fail(
        'Ein Arbeitsjahr hat etwa 95.000 bis 100.000 Minuten. Haben Sie Stunden statt Minuten eingetragen?',
      );
}
