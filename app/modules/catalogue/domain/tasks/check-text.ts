import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** A spreadsheet would compute such a text: it comes from a formula or would become one in the next export. */
const FORMULA_START = /^\s*(?:[=+@]|-\S)/;
/** What the export of this program put before such a text. */
const DEFUSED = /^'(?=[=+\-@\t\r])/;

/** Control characters except line break and tab: no office types them, and a spreadsheet shows none. */
const CONTROL = /(?![\n\t])\p{Cc}/u;

/** What is asked of a text: what it is called with its article ("den Titel"), an example, how long it may be. */
export interface TextDemand {
  readonly what: string;
  readonly example?: string;
  readonly max: number;
  /** Several lines may stay. */
  readonly isLong?: boolean;
}

/** Reads a text of the catalogue, typed or from a cell; with an example it must be there. Refuses formulas. */
export function checkText(text: string, { what, example, max, isLong }: TextDemand): Result<string, string> {
  const plain = text.replaceAll('\r\n', '\n').replace(DEFUSED, '');
  const value = (isLong ? plain : plain.replace(/\s+/g, ' ')).trim();
  if (value === '' && example !== undefined) return fail(`Geben Sie ${what} an, zum Beispiel „${example}“.`);
  if (!DEFUSED.test(text) && FORMULA_START.test(text))
    return fail('Hier steht eine Formel. Geben Sie statt der Formel den Text oder den Wert ein.');
  if (CONTROL.test(value)) return fail(`Entfernen Sie die unsichtbaren Steuerzeichen aus diesem Feld.`);
  if (value.length > max) return fail(`Kürzen Sie ${what} von ${value.length} auf höchstens ${max} Zeichen.`);
  return ok(value);
}

export const checkTitle = (text: string): Result<string, string> =>
  checkText(text, { what: 'den Titel', example: 'Standesamt', max: 200 });

export const checkDescription = (text: string): Result<string, string> =>
  checkText(text, { what: 'die Beschreibung', max: 2000, isLong: true });

export const checkReason = (text: string): Result<string, string> =>
  checkText(text, { what: 'den Grund', example: 'Neuer Produktplan ab 2027', max: 300 });

export const checkAreaName = (text: string): Result<string, string> =>
  checkText(text, { what: 'den Namen', example: 'Standesamtswesen', max: 120 });
