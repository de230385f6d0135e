import { type CalendarDate, parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { type Cents, parseCents } from '../../../foundation/cents.ts';
import { type Millionths, parseDecimal } from '../../../foundation/decimal.ts';
import { germanList } from '../../../foundation/german.ts';
import { ok, type Result } from '../../../foundation/result.ts';
import { type AllocationProblem, type PathSegment, refuse } from './allocation-problem.ts';

export type Path = readonly PathSegment[];
export type Read<T> = Result<T, AllocationProblem>;
export type JsonObject = Readonly<Record<string, unknown>>;
/** Reads one value found at a path. */
export type Reader<T> = (value: unknown, path: Path) => Read<T>;

/** An object that has no other keys than these; an unknown key is more often a slip than a comment. */
export const objectWith =
  (keys: readonly string[]): Reader<JsonObject> =>
  (value, path) => {
    const object = plainObject(value, path);
    if (!object.ok) return object;
    const unknown = Object.keys(object.value).find((key) => !keys.includes(key));
    if (unknown === undefined) return object;
    return refuse(
      [...path, unknown],
      `Das Feld „${unknown}“ ist hier unbekannt; streichen Sie es oder berichtigen Sie den Namen (möglich sind ${germanList(keys)}).`,
    );
  };

export const plainObject: Reader<JsonObject> = (value, path) => {
  if (value === undefined) return missing(path);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ok(value as JsonObject);
  return refuse(path, `Hier steht ${kindOf(value)}, erwartet wird ein Objekt; schreiben Sie { … }.`);
};

/** An array, each entry read by the same reader. */
export const arrayOf =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value, path) => {
    if (value === undefined) return missing(path);
    if (!Array.isArray(value)) {
      return refuse(path, `Hier steht ${kindOf(value)}, erwartet wird eine Liste; schreiben Sie [ … ].`);
    }
    const items: T[] = [];
    for (const [index, entry] of value.entries()) {
      const item = reader(entry, [...path, index]);
      if (!item.ok) return item;
      items.push(item.value);
    }
    return ok(items);
  };

/** A text that is not blank. */
export const text: Reader<string> = (value, path) => {
  if (value === undefined) return missing(path);
  if (typeof value !== 'string') {
    return refuse(
      path,
      `Hier steht ${kindOf(value)}, erwartet wird ein Text; setzen Sie ihn in Anführungszeichen.`,
    );
  }
  return value.trim() === '' ? refuse(path, 'Der Text ist leer; tragen Sie etwas ein.') : ok(value);
};

/** Money: a decimal string in EUR with exactly two places. */
export const money: Reader<Cents> = (value, path) => {
  const written = text(value, path);
  if (!written.ok) return quoted(value, path, '"1140000.00"') ?? written;
  const amount = parseCents(written.value);
  if (amount.ok) return amount;
  return refuse(
    path,
    `„${written.value}“ ist kein Geldbetrag; schreiben Sie ihn mit Dezimalpunkt, genau zwei Nachkommastellen und ohne Tausenderpunkte, zum Beispiel "1140000.00".`,
  );
};

/** A measure, percentage or rate: a decimal string with up to six places. */
export const decimal: Reader<Millionths> = (value, path) => {
  const written = text(value, path);
  if (!written.ok) return quoted(value, path, '"0.05"') ?? written;
  const number = parseDecimal(written.value);
  if (number.ok) return number;
  return refuse(
    path,
    `„${written.value}“ ist keine Dezimalzahl; schreiben Sie sie mit Dezimalpunkt, höchstens sechs Nachkommastellen und ohne Tausenderpunkte, zum Beispiel "0.05".`,
  );
};

export const date: Reader<CalendarDate> = (value, path) => {
  const written = text(value, path);
  if (!written.ok) return written;
  const day = parseCalendarDate(written.value);
  if (day.ok) return day;
  return refuse(
    path,
    `„${written.value}“ ist kein Tag im Kalender; schreiben Sie ihn als Jahr-Monat-Tag, zum Beispiel "2024-07-01".`,
  );
};

/** Null where the field is left out. */
export const optional =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === undefined ? ok(null) : reader(value, path);

const missing = (path: Path): Result<never, AllocationProblem> =>
  refuse(
    path,
    path.length === 0 ? 'Es steht nichts da; geben Sie eine Umlage an.' : 'Das Feld fehlt; ergänzen Sie es.',
  );

const quoted = (value: unknown, path: Path, example: string): Result<never, AllocationProblem> | null =>
  typeof value === 'number'
    ? refuse(
        path,
        `Hier steht eine Zahl ohne Anführungszeichen, die ungenau werden könnte; schreiben Sie sie als Text, zum Beispiel ${example}.`,
      )
    : null;

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'eine Liste';
  if (typeof value === 'string') return 'ein Text';
  if (typeof value === 'number') return 'eine Zahl';
  return typeof value === 'boolean' ? 'ein Wahrheitswert' : 'ein Objekt';
}
