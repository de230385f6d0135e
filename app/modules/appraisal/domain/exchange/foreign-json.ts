import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** A value of a foreign file with the place where it stands: "content.figures[2]". */
export interface Foreign {
  readonly at: string;
  readonly value: unknown;
}

/** Thrown inside `readForeign` alone: a reader that goes deep stops at the first misfit. */
class Misfit extends Error {}

const misfit = ({ at }: Foreign, expected: string): Misfit =>
  new Misfit(`An der Stelle „${at}“ steht nicht, was dort stehen muss: ${expected}.`);

/** Reads a foreign value; what does not fit comes back as a German sentence that names the place. */
export function readForeign<T>(value: unknown, read: (foreign: Foreign) => T): Result<T, string> {
  try {
    return ok(read({ at: 'Datei', value }));
  } catch (error) {
    if (error instanceof Misfit) return fail(error.message);
    throw error;
  }
}

/** The fields of an object that has these keys and no other. */
export function fieldsOf<Key extends string>(foreign: Foreign, keys: readonly Key[]): Record<Key, Foreign> {
  const { value, at } = foreign;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw misfit(foreign, 'ein Objekt');
  const found = Object.keys(value);
  const extra = found.find((key) => !(keys as readonly string[]).includes(key));
  if (extra !== undefined)
    throw new Misfit(`An der Stelle „${at}“ steht ein Feld, das es dort nicht gibt: „${extra}“.`);
  const missing = keys.find((key) => !found.includes(key));
  if (missing !== undefined) throw new Misfit(`An der Stelle „${at}“ fehlt das Feld „${missing}“.`);
  const stored = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    keys.map((key) => [key, { at: at === 'Datei' ? key : `${at}.${key}`, value: stored[key] }]),
  ) as Record<Key, Foreign>;
}

export function textIn(foreign: Foreign, most: number, least = 0): string {
  const { value } = foreign;
  if (typeof value !== 'string') throw misfit(foreign, 'ein Text');
  if (value.length > most) throw misfit(foreign, `ein Text mit höchstens ${most} Zeichen`);
  if (value.trim().length < least) throw misfit(foreign, 'ein Text, der nicht leer ist');
  if (/[\p{Cc}\p{Cs}]/u.test(value.replace(/[\n\t]/g, '')))
    throw misfit(foreign, 'ein Text ohne Steuerzeichen');
  return value;
}

export function wordIn<T extends string>(
  foreign: Foreign,
  isKnown: (text: string) => text is T,
  expected: string,
): T {
  const { value } = foreign;
  if (typeof value !== 'string' || !isKnown(value)) throw misfit(foreign, expected);
  return value;
}

export function listIn<T>(foreign: Foreign, most: number, read: (item: Foreign) => T): T[] {
  const { value, at } = foreign;
  if (!Array.isArray(value)) throw misfit(foreign, 'eine Liste');
  if (value.length > most) throw misfit(foreign, `eine Liste mit höchstens ${most} Einträgen`);
  return value.map((item: unknown, index) => read({ at: `${at}[${index + 1}]`, value: item }));
}

export function flagIn(foreign: Foreign): boolean {
  if (typeof foreign.value !== 'boolean') throw misfit(foreign, 'true oder false');
  return foreign.value;
}

export const orNullIn = <T>(foreign: Foreign, read: (foreign: Foreign) => T): T | null =>
  foreign.value === null ? null : read(foreign);

/** Any reader that answers undefined for what it does not take. */
export function knownIn<T>(foreign: Foreign, read: (value: unknown) => T | undefined, expected: string): T {
  const value = read(foreign.value);
  if (value === undefined) throw misfit(foreign, expected);
  return value;
}
