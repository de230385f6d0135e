import { type Cents, MOST_AMOUNT } from '../../../../foundation/cents.ts';
import { MILLION, type Millionths, millionths } from '../../../../foundation/decimal.ts';
import { germanDecimal, germanEuro, germanInteger } from '../../../../foundation/german.ts';
import {
  readGermanAmount,
  readGermanDecimal,
  readGermanInteger,
} from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** Why a field was not taken: a German sentence with the remedy. */
export interface Refusal<Field extends string> {
  readonly field: Field | 'conflict';
  readonly message: string;
}

export const refusal = <Field extends string>(
  field: Field | 'conflict',
  message: string,
): Refusal<Field> => ({
  field,
  message,
});

/** What checks refused, in the order of the fields; a value that was taken adds nothing. */
export const refusalsOf = <Field extends string>(
  checked: Readonly<Partial<Record<Field, Result<unknown, string>>>>,
): Refusal<Field>[] =>
  (Object.keys(checked) as Field[]).flatMap((field) => {
    const result: Result<unknown, string> | undefined = checked[field];
    return result && !result.ok ? [refusal(field, result.error)] : [];
  });

/** An amount from 0. */
export function readAmount(text: string): Result<Cents, string> {
  const amount = readGermanAmount(text);
  if (!amount.ok) return text.trim() === '' ? fail(EMPTY_AMOUNT) : amount;
  if (amount.value < 0n) return fail('Kosten sind nie negativ. Geben Sie 0 ein, wenn nichts anfällt.');
  return amount.value > MOST_AMOUNT ? fail(`Geben Sie höchstens ${germanEuro(MOST_AMOUNT)} ein.`) : amount;
}

const EMPTY_AMOUNT = 'Geben Sie einen Betrag ein, etwa 12.500,00. Wenn nichts anfällt: 0.';

/** A figure between two bounds, both allowed unless `above` says that the lower one is not. */
export function readFigure(
  text: string,
  { least, most, above = false }: { readonly least: bigint; readonly most: bigint; readonly above?: boolean },
): Result<Millionths, string> {
  const figure = readGermanDecimal(text);
  if (!figure.ok) return text.trim() === '' ? fail('Geben Sie eine Zahl ein, etwa 7,5.') : figure;
  const [low, high] = [millionths(least * MILLION), millionths(most * MILLION)];
  if (figure.value <= high && (figure.value > low || (!above && figure.value === low))) return figure;
  const from = above ? `über ${germanDecimal(`${least}`)}` : `ab ${germanDecimal(`${least}`)}`;
  return fail(`Geben Sie eine Zahl ${from} und bis ${germanDecimal(`${most}`)} ein.`);
}

/** A whole number between two bounds. */
export function readCount(text: string, least: number, most: number): Result<number, string> {
  const count = readGermanInteger(text);
  if (!count.ok) return text.trim() === '' ? fail('Geben Sie eine ganze Zahl ein.') : count;
  return count.value >= least && count.value <= most
    ? count
    : fail(`Geben Sie eine ganze Zahl von ${germanInteger(least)} bis ${germanInteger(most)} ein.`);
}

/** A text without the blanks around it. */
export function readText(text: string, most: number, empty?: string): Result<string, string> {
  const tidy = text.trim();
  if (tidy === '' && empty !== undefined) return fail(empty);
  return tidy.length > most ? fail(`Kürzen Sie den Text auf höchstens ${most} Zeichen.`) : ok(tidy);
}
