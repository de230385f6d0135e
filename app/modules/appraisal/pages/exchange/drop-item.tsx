import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import { dropItem } from '../../use-cases/exchange/drop-item.ts';
import { MOVED, statusOf, versionOf } from '../form-parts.ts';
import { DropView } from './drop-view.tsx';
import { exchangePage, exchangePath, itemPath, notThere, refusedAs } from './exchange-places.tsx';
import { keptItem } from './kept-item.ts';

/** GET …/eintrag/:id/verwerfen */
export const showDrop = (call: AllianceCall): Promise<PageAnswer> => view(call, []);

/** POST …/eintrag/:id/verwerfen */
export async function submitDrop(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const order = { id: params['id'] ?? '', version: versionOf(await call.form()) };
  const dropped = await dropItem(services, alliance, principal, order);
  if (dropped.ok) return { kind: 'redirect', to: `${exchangePath(call)}?meldung=verworfen` };
  return typeof dropped.error === 'string' ? refusedAs(dropped.error) : view(call, dropped.error);
}

async function view(call: AllianceCall, refusals: readonly ExchangeRefusal[]): Promise<PageAnswer> {
  const page = await keptItem(call);
  if (typeof page === 'number') return notThere(page);
  const path = itemPath(call, page.item.id);
  if (page.item.state !== 'entwurf' && refusals.length === 0) return { kind: 'redirect', to: path };
  const body = <DropView path={path} page={page} refusals={refusals} />;
  const crumbs = [{ label: page.item.title, href: path }, { label: 'Verwerfen' }];
  return exchangePage(call, { title: 'Verwerfen', status: statusOf(refusals, MOVED), crumbs }, body);
}
