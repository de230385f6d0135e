import { fail, ok, type Result } from '../../../../foundation/result.ts';

const NUMBER_MAX = 24;
/** "11.12.03", "01/10/2", "258", "A-4": what product plans and their offices write. A digit keeps words out. */
const NUMBER = /^(?=.*\d)[0-9A-Za-z]+(?:[./-][0-9A-Za-z]+)*$/;

/** Reads the number of an area or a task. */
export function checkNumber(text: string): Result<string, string> {
  const number = text.trim();
  if (number === '') return fail('Geben Sie eine Nummer an, zum Beispiel „11.12.03“.');
  if (number.length > NUMBER_MAX) return fail(`Kürzen Sie die Nummer auf höchstens ${NUMBER_MAX} Zeichen.`);
  if (!NUMBER.test(number))
    return fail(
      `„${number}“ geht als Nummer nicht. Nehmen Sie Ziffern und Buchstaben, getrennt durch Punkt, Schrägstrich oder Bindestrich, zum Beispiel „11.12.03“.`,
    );
  return ok(number);
}

const collator = new Intl.Collator('de', { numeric: true });

/** Orders numbers as people count: 11.2 before 11.10, 9 before 10, 11 before 11.1. */
export const compareNumbers = (a: string, b: string): number =>
  collator.compare(a, b) || Number(a > b) - Number(a < b);
