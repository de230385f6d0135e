/** Helpers for reading JSON that the program wrote itself: what does not fit is a programming error. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export function recordOf(value: unknown): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misfit('an object', value);
  return value as JsonRecord;
}

export function listOf<T>(value: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw misfit('a list', value);
  return value.map(read);
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw misfit('a text', value);
  return value;
}

export function countOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw misfit('a whole number', value);
  return value;
}

const misfit = (expected: string, value: unknown): Error =>
  new Error(`${expected} was expected, not ${JSON.stringify(value)}`);
