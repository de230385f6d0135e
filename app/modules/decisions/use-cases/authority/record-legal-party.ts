import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { EntryRefusal } from '../../domain/authority/entry-refusal.ts';
import {
  type LegalPartyField,
  type LegalPartyForm,
  planLegalParty,
} from '../../domain/authority/plan-legal-party.ts';
import { insertLegalParty, listLegalParties } from '../../store/legal-party-store.ts';
import { type AuthorityActor, type AuthorityRefusal, changeAuthority, refused } from './change-authority.ts';

/** Adds a wording of a member's name in contracts; what held before stays. */
export const recordLegalParty = (
  services: Services,
  alliance: Alliance,
  actor: AuthorityActor,
  form: LegalPartyForm,
): Promise<Result<'changed', AuthorityRefusal<readonly EntryRefusal<LegalPartyField>[]>>> =>
  changeAuthority(services, alliance, actor, async (tx, { id }) => {
    const recorded = (await listLegalParties(tx)).filter(({ memberId }) => memberId === id);
    const planned = planLegalParty(recorded, form, services.clock.today());
    if (!planned.ok) return fail(refused(planned.error));
    await insertLegalParty(tx, alliance.id, { ...planned.value, memberId: id });
    return ok({ action: 'legal-party.recorded', kind: 'legal-party', after: planned.value });
  });
