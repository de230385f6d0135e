import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../foundation/read-german-day.ts';
import { readGermanInteger } from '../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';

/** Days outside are slips of the keyboard: nobody plans sittings of 1927. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** A text that must be there and fits. `what` names it with its article: "den Namen". */
export function checkText(text: string, what: string, example: string, max: number): Result<string, string> {
  const value = text.trim();
  if (value === '') return fail(`Geben Sie ${what} an, zum Beispiel „${example}“.`);
  if (value.length > max) return fail(`Kürzen Sie ${what} auf höchstens ${max} Zeichen.`);
  return ok(value);
}

/** A whole number within bounds. `what` names it: "die Tage". */
export function checkCount(text: string, what: string, min: number, max: number): Result<number, string> {
  const value = readGermanInteger(text);
  if (value.ok && value.value >= min && value.value <= max) return value;
  return fail(`Geben Sie ${what} als ganze Zahl von ${min} bis ${max} an.`);
}

/** A day that exists, in a year that can be meant. `what` names it: "den Sitzungstag". */
export function checkDay(text: string, what: string): Result<CalendarDate, string> {
  const day = readGermanDay(text);
  if (!day) return fail(`Geben Sie ${what} als Datum an, zum Beispiel 12.03.2027.`);
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return fail(`Das Jahr ${year} kann nicht gemeint sein. Prüfen Sie das Datum.`);
  return ok(day);
}

/** The messages of the fields that were refused. */
export const refusalsOf = <Field extends string>(
  checked: Readonly<Record<Field, Result<unknown, string>>>,
): { readonly field: Field; readonly message: string }[] =>
  (Object.keys(checked) as Field[]).flatMap((field) => {
    const result = checked[field];
    return result.ok ? [] : [{ field, message: result.error }];
  });
