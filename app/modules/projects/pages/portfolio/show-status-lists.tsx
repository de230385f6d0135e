import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { STATUS_LISTS } from '../../domain/portfolio/status-list.ts';
import { LIST_KEYS } from '../../domain/portfolio/status-text.ts';
import { loadStatusLists } from '../../use-cases/portfolio/load-status-lists.ts';
import { maySelect, PLACE, portfolioCrumbs, portfolioPath } from './portfolio-places.tsx';
import { StatusListsView } from './status-lists-view.tsx';

/** GET /v/:alliance/portfolio/standlisten?jahr= */
export async function showStatusLists(call: AllianceCall): Promise<PageAnswer> {
  const loaded = await loadFor(call);
  if (!loaded) return errorPage(404);
  return {
    kind: 'page',
    title: 'Standlisten',
    ...PLACE,
    crumbs: portfolioCrumbs(call, 'Standlisten'),
    body: (
      <StatusListsView
        base={`/v/${call.alliance.slug}`}
        path={portfolioPath(call)}
        loaded={loaded}
        selects={maySelect(call)}
      />
    ),
  };
}

/** GET /v/:alliance/portfolio/standlisten.csv?jahr= */
export async function showStatusListsCsv(call: AllianceCall): Promise<PageAnswer> {
  const loaded = await loadFor(call);
  if (!loaded) return errorPage(404);
  const { lists, period } = loaded;
  const rows = LIST_KEYS.flatMap((key) =>
    lists[key].map(({ title, participants, isNew, note, isSample }) => [
      STATUS_LISTS[key],
      title,
      participants,
      isNew ? 'neu gestartet' : null,
      note,
      period.startsOn,
      period.endsOn,
      isSample ? 'Beispieldaten' : null,
    ]),
  );
  return {
    kind: 'file',
    name: `standlisten-${period.year}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument([HEAD, ...rows]),
  };
}

const HEAD = ['Liste', 'Vorhaben', 'Kreiskommunen', 'Beginn', 'Anmerkung', 'von', 'bis', 'Hinweis'];

/** A year that is no year is none of the periods. */
function loadFor({ services, alliance, query }: AllianceCall) {
  const typed = query.get('jahr');
  const year = typed === null || typed === '' ? null : /^\d{4}$/.test(typed) ? Number(typed) : 0;
  return loadStatusLists(services, alliance, year);
}
