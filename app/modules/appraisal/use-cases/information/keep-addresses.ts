import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import { findMember, listMembers, type MemberRecord } from '../../../region/index.ts';
import {
  type AddressDraft,
  type AddressRefusal,
  addressStamp,
  checkAddresses,
  type StaffAddress,
} from '../../domain/information/staff-address.ts';
import {
  holdStaffAddresses,
  listStaffAddresses,
  saveStaffAddresses,
} from '../../store/staff-address-store.ts';

/** Office for all, head and delegate for their own member. */
export const ADDRESS_KEEPERS: readonly Role[] = ['coordinator', 'head', 'delegate'];

export interface AddressPage {
  readonly today: CalendarDate;
  /** Members whose addresses the caller keeps. */
  readonly members: readonly {
    readonly memberKey: string;
    readonly name: string;
    readonly addresses: readonly StaffAddress[];
    /** Names what was looked at. */
    readonly stamp: string;
  }[];
}

/** Where the staff of members is reached: for the office of all, for others of their own. */
export const loadAddresses = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<AddressPage> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const entries = await listStaffAddresses(tx);
    const kept = (await listMembers(tx)).filter((record) => keeps(principal, alliance.id, today, record));
    const members = kept.map(({ id, member: { key, name } }) => {
      const addresses = entries.filter(({ memberId }) => memberId === id);
      return { memberKey: key, name, addresses, stamp: stampOf(addresses) };
    });
    return { today, members };
  });

const keeps = (principal: Principal, allianceId: string, today: CalendarDate, { member }: MemberRecord) =>
  rolesIn(principal, allianceId, today).includes('coordinator') ||
  principal.grants.some(
    (grant) =>
      grant.allianceId === allianceId &&
      grant.memberKey === member.key &&
      ADDRESS_KEEPERS.includes(grant.role) &&
      (grant.validTo === null || grant.validTo >= today),
  );

const stampOf = (entries: readonly StaffAddress[]): string => sha256Of(addressStamp(entries));

export interface AddressOrder {
  readonly memberKey: string;
  /** Of the page that was looked at. */
  readonly stamp: string;
  readonly drafts: readonly AddressDraft[];
  readonly validFrom: string;
}

/** Keeps where a member's staff is reached from a day on; earlier entries stay. */
export const keepAddresses = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { memberKey, drafts, validFrom, stamp }: AddressOrder,
): Promise<Result<'kept', readonly AddressRefusal[] | 'unknown' | 'forbidden'>> =>
  inActing(services, alliance, principal.accountId, async ({ tx, at, today, actor }) => {
    const member = await findMember(tx, memberKey);
    if (!member) return fail('unknown');
    if (!keeps(principal, alliance.id, today, member)) return fail('forbidden');
    await holdStaffAddresses(tx, member.id);
    const before = (await listStaffAddresses(tx)).filter(({ memberId }) => memberId === member.id);
    if (stampOf(before) !== stamp) return fail([CROSSED]);
    const checked = checkAddresses(drafts, validFrom);
    if (!checked.ok) return checked;
    await saveStaffAddresses(
      tx,
      alliance.id,
      checked.value.map((entry) => ({ ...entry, memberId: member.id })),
    );
    await recordChange(tx, {
      chain: alliance.id,
      at,
      actor,
      action: 'staff-address.saved',
      subject: { kind: 'staff-address', id: memberKey },
      before: { addresses: before.map(({ memberId: _id, ...entry }) => entry) },
      after: { addresses: checked.value },
    });
    return ok('kept');
  });

const CROSSED: AddressRefusal = {
  field: 'conflict',
  message:
    'Die Postfächer wurden inzwischen von anderer Stelle geändert. Vergleichen Sie Ihre Eingabe mit der Liste unten, und speichern Sie dann noch einmal.',
};
