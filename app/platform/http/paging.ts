import { type Problem, problem } from './api-route.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 500;

export interface Page {
  /** Where the page before ended; '' for the first. */
  readonly after: string;
  readonly limit: number;
}

/** Reads `?cursor=` and `?limit=` of a list; a wrong limit is a problem, a cursor means what the list makes of it. */
export function readPage(query: URLSearchParams): Page | Problem {
  const limit = query.get('limit') ?? String(DEFAULT_LIMIT);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_LIMIT)
    return problem(422, 'Ungültige Angabe', `„limit“ muss eine ganze Zahl von 1 bis ${MAX_LIMIT} sein.`);
  const after = decodeCursor(query.get('cursor'));
  // No list answers such a cursor, and no text of the database can hold the character.
  if (after.includes('\0'))
    return problem(422, 'Ungültige Angabe', '„cursor“ muss der Wert „next“ der vorigen Seite sein.');
  return { after, limit: Number(limit) };
}

/** Cursors are opaque to callers: what they hold may change. */
export const encodeCursor = (after: string | null): string | null =>
  after === null ? null : Buffer.from(after, 'utf8').toString('base64url');

const decodeCursor = (cursor: string | null): string =>
  cursor ? Buffer.from(cursor, 'base64url').toString('utf8') : '';

/** A page of a list that is read whole: what comes behind the key where the page before ended. */
export function slicePage<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { after, limit }: Page,
): { readonly items: readonly Item[]; readonly next: string | null } {
  const last = items.findIndex((item) => keyOf(item) === after);
  const rest = after === '' ? items : last < 0 ? [] : items.slice(last + 1);
  const shown = rest.slice(0, limit);
  const end = shown.at(-1);
  return { items: shown, next: end && rest.length > shown.length ? encodeCursor(keyOf(end)) : null };
}
