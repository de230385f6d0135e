import { plainText } from '../../foundation/plain-text.ts';

/** A value as a spreadsheet holds it. */
export type CellValue = string | number | boolean | Date | null;

/** Excel shows and computes fifteen digits; what a file holds beyond is noise of binary fractions. */
const DIGITS = 15;

/**
 * A cell as text: numbers in plain decimals (never "1e+21"), days as YYYY-MM-DD (with " HH:MM" where a
 * time was given), yes and no as "ja" and "nein", empty as "". Characters that no text may hold are left out.
 */
export function cellText(value: CellValue, decimal: '.' | ',' = '.'): string {
  if (value === null) return '';
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return typeof value === 'number' ? plainDecimal(value).replace('.', decimal) : dayText(value);
}

function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) return '#ZAHL!';
  const rounded = Number(value.toPrecision(DIGITS));
  const [mantissa = '', exponent] = String(rounded === 0 ? 0 : rounded).split('e');
  return exponent === undefined ? mantissa : movePoint(mantissa, Number(exponent));
}

/** "1.5" moved by 3 is "1500", by -3 "0.0015". */
function movePoint(mantissa: string, places: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

function dayText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '#DATUM!';
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
