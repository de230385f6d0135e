import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { EntryRefusal } from '../../domain/authority/entry-refusal.ts';
import { decideDeputyEdit, whyNotDeputy } from '../../domain/authority/may-edit-authority.ts';
import {
  type DeputyField,
  type DeputyForm,
  planDeputy,
  planDeputyEnd,
} from '../../domain/authority/plan-deputy.ts';
import { endDeputy, insertDeputies, listDeputies } from '../../store/deputy-store.ts';
import {
  type AuthorityActor,
  type AuthorityRefusal,
  changeAuthority,
  refused,
  UNKNOWN,
} from './change-authority.ts';

/** Adds a deputy of a member's head. An account is not needed; where the address has one, it may act from the first day. */
export const recordDeputy = (
  services: Services,
  alliance: Alliance,
  actor: AuthorityActor,
  form: DeputyForm,
): Promise<Result<'changed', AuthorityRefusal<readonly EntryRefusal<DeputyField>[]>>> =>
  changeAuthority(
    services,
    alliance,
    actor,
    async (tx, { id: memberId }) => {
      const planned = planDeputy(await listDeputies(tx, memberId), form);
      if (!planned.ok) return fail(refused(planned.error));
      const who = { own: actor.address, named: planned.value.address };
      const why = whyNotDeputy(actor.held, actor.memberKey, who);
      if (why !== null) return fail(refused([{ field: 'address', message: why }]));
      await insertDeputies(tx, alliance.id, [{ ...planned.value, id: newId(), memberId }]);
      return ok({ action: 'deputy.recorded', kind: 'deputy', after: planned.value });
    },
    decideDeputyEdit,
  );

/** Sets the last day of a deputy; with yesterday the right is gone at once. Refuses with a German sentence. */
export const recordDeputyEnd = (
  services: Services,
  alliance: Alliance,
  actor: AuthorityActor,
  { id, lastDay }: { readonly id: string; readonly lastDay: string },
): Promise<Result<'changed', AuthorityRefusal<string>>> =>
  changeAuthority(
    services,
    alliance,
    actor,
    async (tx, { id: memberId }) => {
      const deputy = (await listDeputies(tx, memberId)).find((candidate) => candidate.id === id);
      if (!deputy) return fail(UNKNOWN);
      const day = planDeputyEnd(deputy, lastDay, services.clock.today());
      if (!day.ok) return fail(refused(day.error));
      await endDeputy(tx, id, day.value);
      return ok({
        action: 'deputy.ended',
        kind: 'deputy',
        before: deputy,
        after: { ...deputy, validTo: day.value },
      });
    },
    decideDeputyEdit,
  );
