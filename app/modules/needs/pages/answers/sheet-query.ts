import { isOnly, isShown, type SheetFilter, searchText } from '../../domain/answers/sheet-filter.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';

/** What the address of a sheet asks for. */
export interface SheetQuery extends SheetFilter {
  /** Counted from 1. */
  readonly page: number;
}

/** Tasks on a page where no script shows all at once. */
const PAGE_SIZE = 20;

/** Reads the address; what it does not understand shows everything. */
export function readSheetQuery(query: URLSearchParams): SheetQuery {
  const only = query.get('nur') ?? '';
  const page = Number(query.get('seite') ?? '1');
  return {
    area: query.get('bereich') ?? '',
    search: (query.get('suche') ?? '').trim().slice(0, 100),
    only: isOnly(only) ? only : 'alle',
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  };
}

/** The same as an address, for links and forms. */
export function sheetQueryText({ area, search, only, page }: SheetQuery): string {
  const text = new URLSearchParams({
    ...(area && { bereich: area }),
    ...(search && { suche: search }),
    ...(only !== 'alle' && { nur: only }),
    ...(page > 1 && { seite: String(page) }),
  }).toString();
  return text === '' ? '' : `?${text}`;
}

/** One page of the filtered tasks, by area; a page past the end is the last. */
export function pageOfSheet({ areas, answers }: Pick<OpenSheet, 'areas' | 'answers'>, query: SheetQuery) {
  const rows = areas.flatMap((area) =>
    area.tasks.flatMap((task) => {
      const answer = answers.get(task.id);
      const row = { area: area.slug, text: searchText(task, answer), answer: answer?.answer ?? null };
      return answer && isShown(query, row) ? [{ area, task, answer }] : [];
    }),
  );
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  return { rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), found: rows.length, page, pages };
}

export type SheetPage = ReturnType<typeof pageOfSheet>;
export type SheetRow = SheetPage['rows'][number];
