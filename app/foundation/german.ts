import type { CalendarDate } from './calendar-date.ts';
import type { Cents } from './cents.ts';
import { centsToString } from './cents.ts';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** Turns an exact decimal string ("-1140000.5") into German notation ("−1.140.000,5"). */
export function germanDecimal(decimal: string): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction] = (negative ? decimal.slice(1) : decimal).split('.');
  return `${negative ? '−' : ''}${grouped(whole)}${fraction ? `,${fraction}` : ''}`;
}

/** 12345 → "12.345". */
export const germanInteger = (value: number | bigint): string => germanDecimal(value.toString());

/** 1234567n cents → "12.345,67". */
export const germanAmount = (value: Cents): string => germanDecimal(centsToString(value));

/** 1234567n cents → "12.345,67 €", with a no-break space. */
export const germanEuro = (value: Cents): string => `${germanAmount(value)}\u00a0€`;

/** 2026-11-21 → "21.11.2026". */
export const germanDate = (date: CalendarDate): string =>
  `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;

const conjunction = new Intl.ListFormat('de', { type: 'conjunction' });

/** ["A", "B", "C"] → "A, B und C". */
export const germanList = (parts: readonly string[]): string => conjunction.format(parts);

/** "1 Kommune", "2 Kommunen". */
export const germanCount = (count: number, one: string, many: string): string =>
  `${germanInteger(count)} ${count === 1 ? one : many}`;

const collator = new Intl.Collator('de');
/** Sorts names the way a German reader expects (ä beside a). For display only; stable keys compare by code point. */
export const compareGerman = (a: string, b: string): number => collator.compare(a, b);
