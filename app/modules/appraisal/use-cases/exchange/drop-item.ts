import { ok } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { updateExchangeItem } from '../../store/exchange-store.ts';
import { recordExchange } from './record-exchange.ts';
import { type ExchangeResult, holdItem, toldOf } from './save-finding.ts';

/** Gives up a draft that was not released; the trail keeps it. */
export const dropItem = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<ExchangeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<ExchangeResult> => {
    const held = await holdItem(acting, principal, { id, version, state: 'entwurf' });
    if (!held.ok) return held;
    await updateExchangeItem(acting.tx, { ...held.value, state: 'verworfen', version: version + 1 });
    await recordExchange(acting, id, 'draft-dropped', undefined, toldOf(held.value));
    return ok(id);
  });
