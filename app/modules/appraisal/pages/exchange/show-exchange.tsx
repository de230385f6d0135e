import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadExchange } from '../../use-cases/exchange/load-exchange.ts';
import { exchangePage, exchangePath } from './exchange-places.tsx';
import { ExchangeView } from './exchange-view.tsx';

/** GET /v/:alliance/austausch?suche=&art=&feld= */
export async function showExchange(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const filter = {
    words: (query.get('suche') ?? '').slice(0, 100),
    kind: query.get('art') ?? '',
    field: query.get('feld') ?? '',
  };
  const page = await loadExchange(services, alliance, principal, filter);
  const body = <ExchangeView path={exchangePath(call)} page={page} filter={filter} />;
  return exchangePage(call, { title: 'Austausch' }, body);
}
