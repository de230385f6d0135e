import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';
import { releaseItem, withdrawItem } from '../../use-cases/exchange/release-item.ts';
import { MOVED, statusOf, versionOf } from '../form-parts.ts';
import { exchangePage, itemPath, notThere, refusedAs } from './exchange-places.tsx';
import { keptItem } from './kept-item.ts';
import { ReleaseView } from './release-view.tsx';
import { WithdrawView } from './withdraw-view.tsx';

/** GET …/eintrag/:id/freigeben: what others will see, before they do */
export const showRelease = (call: AllianceCall): Promise<PageAnswer> =>
  releaseView(call, { licence: '', contact: '' }, []);

/** POST …/eintrag/:id/freigeben */
export async function submitRelease(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const id = params['id'] ?? '';
  const draft = { licence: fields.get('lizenz') ?? '', contact: fields.get('postfach') ?? '' };
  const released = await releaseItem(services, alliance, principal, {
    id,
    version: versionOf(fields),
    draft,
  });
  if (released.ok) return { kind: 'redirect', to: `${itemPath(call, id)}?meldung=freigegeben` };
  if (typeof released.error === 'string') return refusedAs(released.error);
  return releaseView(call, draft, released.error);
}

/** GET …/eintrag/:id/zurueckziehen */
export const showWithdrawal = (call: AllianceCall): Promise<PageAnswer> => withdrawView(call, '', []);

/** POST …/eintrag/:id/zurueckziehen */
export async function submitWithdrawal(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const id = params['id'] ?? '';
  const reason = (fields.get('grund') ?? '').replace(/\r\n/g, '\n');
  const withdrawn = await withdrawItem(services, alliance, principal, {
    id,
    version: versionOf(fields),
    reason,
  });
  if (withdrawn.ok) return { kind: 'redirect', to: `${itemPath(call, id)}?meldung=zurueckgezogen` };
  if (typeof withdrawn.error === 'string') return refusedAs(withdrawn.error);
  return withdrawView(call, reason, withdrawn.error);
}

async function releaseView(
  call: AllianceCall,
  draft: { readonly licence: string; readonly contact: string },
  refusals: readonly ExchangeRefusal[],
): Promise<PageAnswer> {
  const page = await keptItem(call);
  if (typeof page === 'number') return notThere(page);
  const path = itemPath(call, page.item.id);
  if (page.item.state !== 'entwurf' && refusals.length === 0) return { kind: 'redirect', to: path };
  const body = <ReleaseView path={path} page={page} draft={draft} refusals={refusals} />;
  const crumbs = [{ label: page.item.title, href: path }, { label: 'Freigeben' }];
  return exchangePage(call, { title: 'Freigeben', status: statusOf(refusals, MOVED), crumbs }, body);
}

async function withdrawView(
  call: AllianceCall,
  reason: string,
  refusals: readonly ExchangeRefusal[],
): Promise<PageAnswer> {
  const page = await keptItem(call);
  if (typeof page === 'number') return notThere(page);
  const path = itemPath(call, page.item.id);
  if (page.item.state !== 'freigegeben' && refusals.length === 0) return { kind: 'redirect', to: path };
  const body = <WithdrawView path={path} page={page} reason={reason} refusals={refusals} />;
  const crumbs = [{ label: page.item.title, href: path }, { label: 'Zurückziehen' }];
  return exchangePage(call, { title: 'Zurückziehen', status: statusOf(refusals, MOVED), crumbs }, body);
}
