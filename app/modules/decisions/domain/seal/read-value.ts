import { parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';

/** Reads a JSON value of unknown shape: a sealed record may come from anyone, so nothing in it is taken for granted. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [field, ...rest] = path;
  if (field === undefined) return value;
  const isObject = value !== null && typeof value === 'object' && Object.hasOwn(value, field);
  return isObject ? valueAt((value as Readonly<Record<string, unknown>>)[field], rest) : undefined;
}

/** A text or figure on one line; undefined where there is none. Signs that steer a terminal or turn the writing are left out. */
export function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = valueAt(value, path);
  if (typeof found === 'number') return String(found);
  if (typeof found !== 'string') return undefined;
  const plain = found
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  return plain === '' ? undefined : plain;
}

export const isTrueAt = (value: unknown, ...path: string[]): boolean => valueAt(value, path) === true;

export function listAt(value: unknown, ...path: string[]): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

const berlin = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment by German clocks, "21.11.2026, 10:05"; another text stands as it is. */
export function momentAt(value: unknown, ...path: string[]): string | undefined {
  const text = textAt(value, ...path);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}T/.test(text)) return text;
  const at = Date.parse(text);
  return Number.isNaN(at) ? text : berlin.format(at);
}

/** A day as Germans write it, "21.11.2026"; another text stands as it is. */
export function dayAt(value: unknown, ...path: string[]): string | undefined {
  const text = textAt(value, ...path);
  const day = parseCalendarDate(text ?? '');
  return day.ok ? germanDate(day.value) : text;
}
