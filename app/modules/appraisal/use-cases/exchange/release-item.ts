import { fail, ok } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { refuseUnreadable } from '../../domain/exchange/check-item.ts';
import { checkRelease, checkWithdrawal, type ReleaseDraft } from '../../domain/exchange/check-release.ts';
import type { Licence } from '../../domain/exchange/licences.ts';
import { type ExchangeRecord, updateExchangeItem } from '../../store/exchange-store.ts';
import { recordExchange } from './record-exchange.ts';
import { type ExchangeResult, holdItem } from './save-finding.ts';

export interface ReleaseOrder {
  readonly id: string;
  readonly version: number;
  readonly draft: ReleaseDraft;
}

/** Lets all members of the alliance read an item, and lets it leave as a blueprint, under a licence. */
export const releaseItem = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, version, draft }: ReleaseOrder,
): Promise<ExchangeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<ExchangeResult> => {
    const held = await holdItem(acting, principal, { id, version, state: 'entwurf' });
    if (!held.ok) return held;
    const checked = checkRelease(draft);
    if (!checked.ok) return checked;
    return applyRelease(acting, held.value, checked.value);
  });

/** The act itself; samples are played by it. From now on it has an origin: this alliance, today. */
export async function applyRelease(
  acting: Acting,
  item: ExchangeRecord,
  { licence, contact }: { readonly licence: Licence; readonly contact: string },
): Promise<ExchangeResult> {
  const { tx, alliance, today } = acting;
  const origin = { alliance: alliance.name, office: alliance.office, contact, releasedOn: today };
  const refusals = refuseUnreadable({ ...item, origin });
  if (refusals.length > 0) return fail(refusals);
  await updateExchangeItem(tx, { ...item, state: 'freigegeben', licence, origin, version: item.version + 1 });
  await recordExchange(acting, item.id, 'released', { title: item.title, licence, origin });
  return ok(item.id);
}

export interface WithdrawalOrder {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes a release back: nobody else reads it any more. What already left as a file cannot be called back. */
export const withdrawItem = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, version, reason }: WithdrawalOrder,
): Promise<ExchangeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<ExchangeResult> => {
    const held = await holdItem(acting, principal, { id, version, state: 'freigegeben' });
    if (!held.ok) return held;
    const checked = checkWithdrawal(reason);
    if (!checked.ok) return checked;
    const after = { ...held.value, state: 'zurueckgezogen', withdrawnReason: checked.value } as const;
    await updateExchangeItem(acting.tx, { ...after, version: version + 1 });
    await recordExchange(acting, id, 'release-withdrawn', { title: held.value.title, reason: checked.value });
    return ok(id);
  });
