import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { decideRemoval } from '../../domain/authority/entry-refusal.ts';
import { decideAuthorityEdit, decideDeputyEdit } from '../../domain/authority/may-edit-authority.ts';
import { deleteDeputy, listDeputies } from '../../store/deputy-store.ts';
import { deleteLegalParty, listLegalParties } from '../../store/legal-party-store.ts';
import { deleteValueLimit, listValueLimits } from '../../store/value-limit-store.ts';
import {
  type AuthorityActor,
  type AuthorityRefusal,
  changeAuthority,
  refused,
  UNKNOWN,
} from './change-authority.ts';

/** Which entry: by its kind and its id (a deputy) or its first day. */
export interface PlannedEntry {
  readonly kind: 'value-limit' | 'legal-party' | 'deputy';
  readonly id: string;
}

/** Takes out an entry that has not begun yet. Refuses (German sentence) what holds or held. */
export const removePlannedEntry = (
  services: Services,
  alliance: Alliance,
  actor: AuthorityActor,
  entry: PlannedEntry,
): Promise<Result<'changed', AuthorityRefusal<string>>> => {
  const decide = entry.kind === 'deputy' ? decideDeputyEdit : decideAuthorityEdit;
  return changeAuthority(
    services,
    alliance,
    actor,
    async (tx, { id: memberId }) => {
      const found = await FIND[entry.kind](tx, memberId, entry.id);
      if (!found) return fail(UNKNOWN);
      const decided = decideRemoval(found.validFrom, services.clock.today());
      if (!decided.ok) return fail(refused(decided.error));
      await found.remove();
      return ok({ action: `${entry.kind}.removed`, kind: entry.kind, before: found.record });
    },
    decide,
  );
};

interface Found {
  readonly validFrom: CalendarDate;
  readonly record: unknown;
  readonly remove: () => Promise<void>;
}

const FIND: Readonly<
  Record<PlannedEntry['kind'], (tx: Tx, memberId: string, id: string) => Promise<Found | undefined>>
> = {
  'value-limit': async (tx, memberId, id) => {
    const record = (await listValueLimits(tx)).find(isOf(memberId, id));
    return record && { ...record, record, remove: () => deleteValueLimit(tx, memberId, record.validFrom) };
  },
  'legal-party': async (tx, memberId, id) => {
    const record = (await listLegalParties(tx)).find(isOf(memberId, id));
    return record && { ...record, record, remove: () => deleteLegalParty(tx, memberId, record.validFrom) };
  },
  deputy: async (tx, memberId, id) => {
    const record = (await listDeputies(tx, memberId)).find((deputy) => deputy.id === id);
    return record && { ...record, record, remove: () => deleteDeputy(tx, id) };
  },
};

const isOf = (memberId: string, day: string) => {
  const parsed = parseCalendarDate(day);
  return (record: { readonly memberId: string; readonly validFrom: CalendarDate }): boolean =>
    record.memberId === memberId && parsed.ok && record.validFrom === parsed.value;
};
