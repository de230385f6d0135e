import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { EntryRefusal } from '../../domain/authority/entry-refusal.ts';
import {
  planValueLimit,
  type ValueLimitField,
  type ValueLimitForm,
} from '../../domain/authority/plan-value-limit.ts';
import { insertValueLimits, listValueLimits } from '../../store/value-limit-store.ts';
import { type AuthorityActor, type AuthorityRefusal, changeAuthority, refused } from './change-authority.ts';

/** Adds a value limit to a member's history; what held before stays. */
export const recordValueLimit = (
  services: Services,
  alliance: Alliance,
  actor: AuthorityActor,
  form: ValueLimitForm,
): Promise<Result<'changed', AuthorityRefusal<readonly EntryRefusal<ValueLimitField>[]>>> =>
  changeAuthority(services, alliance, actor, async (tx, { id }) => {
    const recorded = (await listValueLimits(tx)).filter(({ memberId }) => memberId === id);
    const planned = planValueLimit(recorded, form, services.clock.today());
    if (!planned.ok) return fail(refused(planned.error));
    await insertValueLimits(tx, alliance.id, [{ ...planned.value, memberId: id }]);
    return ok({ action: 'value-limit.recorded', kind: 'value-limit', after: planned.value });
  });
