import type { Cents } from '../../../../foundation/cents.ts';
import { germanAmount } from '../../../../foundation/german.ts';

/** Whether a text holds one of the amounts, more or less: "12.345,00 €", "12345,00", "12.345 €", "12.345 Euro". */
export function holdsAmount(text: string, amounts: readonly Cents[]): boolean {
  return amounts.some((amount) => patternOf(amount).test(text));
}

function patternOf(amount: Cents): RegExp {
  const size = germanAmount((amount < 0n ? -amount : amount) as Cents);
  const [whole = '', places = ''] = size.split(',');
  const fraction = places === '00' ? String.raw`(?:,00|(?=\s?(?:€|Eur)))` : `,${places}`;
  return new RegExp(`(?<![\\d.,])${whole.replaceAll('.', String.raw`\.?`)}${fraction}(?!\\d)`, 'i');
}
