import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { dropChanges } from '../../use-cases/charter/drop-changes.ts';
import { loadCharter } from '../../use-cases/charter/load-charter.ts';
import { charterPath } from './charter-places.ts';
import { confirmPage } from './confirm-page.tsx';

/** GET /v/:alliance/projekte/:slug/auftrag/verwerfen */
export const showDrop = (call: AllianceCall): Promise<PageAnswer> => view(call);

/** POST of the same. */
export async function submitDrop(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const order = { slug: params['slug'] ?? '', actor: principal.accountId };
  const dropped = await dropChanges(services, alliance, order);
  if (!dropped.ok) return dropped.error === 'unknown' ? errorPage(404) : view(call, dropped.error.reason);
  return {
    kind: 'redirect',
    to: `${charterPath(call, { slug: order.slug, title: '' })}?meldung=verworfen`,
  };
}

async function view(call: AllianceCall, refusal?: string): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadCharter(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  return confirmPage(call, page.file.undertaking, {
    path: 'verwerfen',
    title: 'Änderungen verwerfen',
    lead: 'Der Projektauftrag steht dann wieder so, wie er zuletzt versendet wurde. Das Protokoll behält, was Sie verwerfen.',
    button: 'Änderungen verwerfen',
    field: 'bestaetigen',
    refusal,
  });
}
