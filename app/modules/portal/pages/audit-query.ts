/** What the audit page is asked for by its address. */
export interface AuditQuery {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  /** Counted from 1. */
  readonly page: number;
  readonly verify: boolean;
}

const MAX_PAGE = 1_000_000;

/** Reads ?art=&gegenstand=&seite=&pruefen=1; anything else than a page number asks for the first page. */
export function readAuditQuery(query: URLSearchParams): AuditQuery {
  const text = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const page = Number(text('seite') ?? '1');
  return {
    kind: text('art'),
    id: text('gegenstand'),
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
    verify: query.has('pruefen'),
  };
}

/** The address of another page or filter of the trail. */
export function auditHref(base: string, { kind, id, page }: Partial<AuditQuery>): string {
  const query = new URLSearchParams({
    ...(kind !== undefined && { art: kind }),
    ...(id !== undefined && { gegenstand: id }),
    ...(page !== undefined && page > 1 && { seite: String(page) }),
  }).toString();
  return `${base}/protokoll${query === '' ? '' : `?${query}`}`;
}
