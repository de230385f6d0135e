import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ExchangeFilter } from '../../domain/exchange/search-items.ts';
import { loadExchange } from '../../use-cases/exchange/load-exchange.ts';
import { exchangePage, exchangePath } from './exchange-places.tsx';
import { ExchangeView } from './exchange-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  verworfen: 'Der Entwurf ist verworfen. Im Protokoll bleibt er erhalten.',
};

/** GET /v/:alliance/austausch?suche=&art=&feld=&seite= */
export async function showExchange(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const filter = {
    words: (query.get('suche') ?? '').slice(0, 100),
    kind: query.get('art') ?? '',
    field: query.get('feld') ?? '',
  };
  const page = await loadExchange(services, alliance, principal, { ...filter, page: pageIn(query) });
  const path = exchangePath(call);
  const body = (
    <ExchangeView
      path={path}
      page={page}
      filter={filter}
      pageHref={(number) => `${path}?${queryText(filter, number)}`}
      message={messageIn(MESSAGES, query)}
    />
  );
  return exchangePage(call, { title: 'Austausch' }, body);
}

/** Anything else than a page number asks for the first page. */
const pageIn = (query: URLSearchParams): number => {
  const text = query.get('seite') ?? '';
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
};

const queryText = ({ words, kind, field }: ExchangeFilter, page: number): string =>
  new URLSearchParams({
    ...(words !== '' && { suche: words }),
    ...(kind !== '' && { art: kind }),
    ...(field !== '' && { feld: field }),
    seite: page.toString(),
  }).toString();
