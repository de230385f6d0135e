import { type Cents, parseCents } from './cents.ts';
import { type Millionths, parseDecimal } from './decimal.ts';
import { germanDecimal } from './german.ts';
import { fail, ok, type Result } from './result.ts';

const BLANKS = /[\s\u00a0\u202f]/g;
const CURRENCY = /(?:€|EUR)$/i;
/** 1.140.000,00 and 1140000,00: a comma is always the decimal sign, points part groups of three. */
const WITH_COMMA = /^(-?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/;
/** 1.140.000: two points or more can only part groups. */
const GROUPED = /^(-?)([1-9]\d{0,2}(?:\.\d{3}){2,})$/;
/** 1140000, 12.50, 0.125 */
const WITH_POINT = /^(-?)(\d+)(?:\.(\d+))?$/;
/** 1.140: one thousand one hundred and forty or a little more than one. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads an amount in EUR as people type it: "1.140.000,00", "12,5 €", "1140000", "12.50". Refuses (German sentence with
 * remedy) what can be read in two ways, more than two places, and what is no number.
 */
export function readGermanAmount(text: string): Result<Cents, string> {
  const bare = text.replace(BLANKS, '').replace(CURRENCY, '').replace('−', '-');
  if (AMBIGUOUS.test(bare)) return fail(ambiguous(bare, `${bare},00`));
  const decimal = plainDecimal(text.replace(BLANKS, '').replace(CURRENCY, ''), text.trim());
  if (!decimal.ok) return decimal;
  const [whole = '0', places = ''] = decimal.value.split('.');
  if (places.length > 2)
    return fail(
      `„${text.trim()}“ hat mehr als zwei Nachkommastellen. Runden Sie auf ganze Cent, etwa 12,50.`,
    );
  const amount = parseCents(`${whole}.${places.padEnd(2, '0')}`);
  return amount.ok ? amount : fail(notANumber(text.trim()));
}

/** Reads a figure with up to six places as people type it: "1.815", refused as ambiguous; "1815", "39,04", "0.07". */
export function readGermanDecimal(text: string): Result<Millionths, string> {
  const decimal = plainDecimal(text.replace(BLANKS, ''), text.trim());
  if (!decimal.ok) return decimal;
  const value = parseDecimal(decimal.value);
  return value.ok
    ? value
    : fail(`„${text.trim()}“ hat mehr als sechs Nachkommastellen. Runden Sie die Zahl, etwa auf 39,04.`);
}

/** A whole number from 0: "267.810" and "267810"; beyond whole numbers there is nothing a point could part. */
export function readGermanInteger(text: string): Result<number, string> {
  const number = text.replace(BLANKS, '');
  const digits = /^\d+$|^[1-9]\d{0,2}(?:\.\d{3})+$/.test(number) ? number.replaceAll('.', '') : '';
  if (digits !== '' && digits.length <= 15) return ok(Number(digits));
  return fail(`„${text.trim()}“ ist keine ganze Zahl. Schreiben Sie sie ohne Komma, etwa 267810.`);
}

/** The same number with a decimal point and no groups. */
function plainDecimal(text: string, typed: string): Result<string, string> {
  const number = text.replace('−', '-');
  if (AMBIGUOUS.test(number)) return fail(ambiguous(number, germanDecimal(number)));
  const match = WITH_COMMA.exec(number) ?? GROUPED.exec(number) ?? WITH_POINT.exec(number);
  if (!match) return fail(notANumber(typed));
  const [, sign = '', whole = '', places] = match;
  const digits = whole.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return ok(`${sign}${digits}${places ? `.${places}` : ''}`);
}

const notANumber = (typed: string): string =>
  typed === ''
    ? 'Das Feld ist leer. Geben Sie eine Zahl ein, etwa 1.140.000,00.'
    : `„${typed}“ ist keine Zahl. Schreiben Sie sie mit Komma, etwa 1.140.000,00 oder 12,50.`;

const ambiguous = (number: string, other: string): string =>
  `„${number}“ ist mehrdeutig. Schreiben Sie ${number.replace('.', '')} oder ${other}.`;
