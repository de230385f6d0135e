import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';
import type { Services } from '../../../platform/services.ts';
import type { Member } from '../domain/member.ts';
import { findMember, insertMembers, lockMembers } from '../store/member-store.ts';
import { checkGuest, type GuestField, type GuestForm } from './check-guest.ts';
import type { Refusal } from './refusal.ts';

export interface GuestOrder {
  readonly form: GuestForm;
  /** Account that acts. */
  readonly actor: string;
}

/** Adds a guest, an association or a municipal company. Refuses a key that is taken. */
export async function recordGuest(
  { database, clock }: Services,
  alliance: Alliance,
  { form, actor }: GuestOrder,
): Promise<Result<Member, readonly Refusal<GuestField>[]>> {
  const checked = checkGuest(form);
  if (!checked.ok) return checked;
  const member = checked.value;
  return database.inAlliance(alliance.id, async (tx) => {
    await lockMembers(tx, alliance.id);
    const taken = await findMember(tx, member.key);
    if (taken) return fail([takenKey(taken.member)]);
    await insertMembers(tx, alliance.id, [{ member, population: [] }]);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: 'member.added',
      subject: { kind: 'member', id: member.key },
      after: member,
    });
    return ok(member);
  });
}

const takenKey = ({ key, name }: Member): Refusal<GuestField> => ({
  field: 'key',
  message: `Unter ${key} ist schon ${name} eingetragen. Prüfen Sie den Schlüssel, oder ändern Sie dort die Zugehörigkeit.`,
});
