import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import { type ItemPage, loadExchangeItem } from '../../use-cases/exchange/load-exchange.ts';

/** The item of an address for who keeps it; the status of the error page for others. */
export async function keptItem(call: AllianceCall): Promise<ItemPage | 403 | 404> {
  const { services, alliance, principal, params } = call;
  const page = await loadExchangeItem(services, alliance, principal, params['id'] ?? '');
  if (!page) return 404;
  return page.mayKeep ? page : 403;
}
