import { type Millionths, parseDecimal } from '../../../../foundation/decimal.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Cohort, HIGHEST_MARK, LOWEST_MARK } from './rating.ts';

const INTEREST_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['ja', true],
  ['x', true],
  ['1', true],
  ['no', false],
  ['nein', false],
  ['0', false],
  ['', false],
]);

/** yes/ja/x/1 and no/nein/0 in any case; empty is no (contract of `rank`). The error is a German clause. */
export function readInterest(text: string): Result<boolean, string> {
  const interested = INTEREST_WORDS.get(text.toLowerCase());
  return interested === undefined
    ? fail(`„${text}“ ist kein Interesse; schreiben Sie ja oder nein`)
    : ok(interested);
}

/** A mark from 1 to 10 with decimal point or comma and at most six places; empty is missing. The error is a German clause. */
export function readMark(text: string): Result<Millionths | null, string> {
  if (text === '') return ok(null);
  const mark = parseDecimal(text.replace(',', '.'));
  if (!mark.ok) return fail(`„${text}“ ist keine Zahl; ${REMEDY}`);
  if (mark.value < LOWEST_MARK || mark.value > HIGHEST_MARK)
    return fail(`„${text}“ liegt nicht zwischen 1 und 10; ${REMEDY}`);
  return ok(mark.value);
}

const REMEDY = 'schreiben Sie eine Zahl von 1 bis 10 oder lassen Sie das Feld leer';

/** `study` or `other` in any case. The error is a German clause. */
export function readCohort(text: string): Result<Cohort, string> {
  const word = text.toLowerCase();
  if (word === 'study' || word === 'other') return ok(word);
  return fail(`„${text}“ ist keine Gruppe; schreiben Sie study (Untersuchungspartner) oder other`);
}

/** A name that must be there. The error is a German clause. */
export const readName = (text: string): Result<string, string> =>
  text === '' ? fail('die Angabe fehlt; tragen Sie sie ein') : ok(text);
