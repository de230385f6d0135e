export type Direction = 'ascending' | 'descending';

export interface Sort<Key extends string = string> {
  readonly by: Key;
  readonly direction: Direction;
}

const PARAMETER = 'sort';
/** A new order starts on the first page again. */
const PAGE_PARAMETER = 'seite';

const written = ({ by, direction }: Sort): string => (direction === 'descending' ? `-${by}` : by);

/** Reads "urgency" (ascending) or "-urgency" (descending) from the address; an unknown key gives the fallback. */
export function readSort<Key extends string>(
  query: URLSearchParams,
  keys: readonly Key[],
  fallback: Sort<Key>,
): Sort<Key> {
  const text = query.get(PARAMETER) ?? '';
  const descending = text.startsWith('-');
  const by = keys.find((key) => key === (descending ? text.slice(1) : text));
  return by === undefined ? fallback : { by, direction: descending ? 'descending' : 'ascending' };
}

/** What a click on a column head asks for: the other direction on the active column, else the column's first one. */
export function nextSort<Key extends string>(current: Sort<Key>, by: Key, first: Direction): Sort<Key> {
  if (current.by !== by) return { by, direction: first };
  return { by, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** The address of the same page in another order: filters stay, the page number goes. */
export function sortHref(query: URLSearchParams, sort: Sort): string {
  const next = new URLSearchParams(query);
  next.delete(PAGE_PARAMETER);
  next.set(PARAMETER, written(sort));
  return `?${next.toString()}`;
}

/** What a sortable column head shows. */
export interface ColumnSort {
  readonly href: string;
  /** Set on the one active column. */
  readonly direction?: Direction;
  /** Id of the part of the page that follows at once where a script runs. */
  readonly target?: string;
}

/** Builds the heads of a page: `const sorted = columnSorts(query, current, 'liste'); sorted('urgency', 'descending')`. */
export const columnSorts =
  <Key extends string>(query: URLSearchParams, current: Sort<Key>, target?: string) =>
  (by: Key, first: Direction = 'ascending'): ColumnSort => ({
    href: sortHref(query, nextSort(current, by, first)),
    ...(current.by === by && { direction: current.direction }),
    ...(target !== undefined && { target }),
  });
