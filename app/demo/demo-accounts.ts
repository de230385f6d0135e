import { slugOf } from '../foundation/slug.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { NewAccount } from '../platform/auth/accounts.ts';
import { ROLE_LABELS, ROLES, type Role } from '../platform/auth/roles.ts';

export { DEMO_PASSWORD } from '../platform/auth/demo-access.ts';

/** Roles that someone holds for one member. */
const MEMBER_ROLES: readonly Role[] = ['head', 'delegate', 'treasurer'];

/** The staff council also belongs to one member; the demo has one, at the seat. */
const OF_ONE_MEMBER: readonly Role[] = [...MEMBER_ROLES, 'staff-council'];

/** Address of the deputy that the demo knows at the seat of a county (`deputy.gelnhausen@main-kinzig.demo`). */
export const deputyAddress = (slug: string, memberName: string): string =>
  `deputy.${slugOf(memberName)}@${slug}.demo`;

interface DemoMember {
  readonly key: string;
  readonly name: string;
}

/**
 * The demo accounts of an alliance, named after their role: one for each role, one for each member in the roles that
 * belong to members (`head.raunheim@gross-gerau.demo`), and the deputy of the head at the seat: it may act for the head
 * by being recorded as deputy, not by its role.
 */
export function demoAccounts(
  alliance: Alliance,
  members: readonly DemoMember[],
  seat: DemoMember,
): Omit<NewAccount, 'password'>[] {
  const account = (
    name: string,
    role: Role,
    member: DemoMember | undefined,
  ): Omit<NewAccount, 'password'> => ({
    address: `${name}@${alliance.slug}.demo`,
    displayName: member ? `${ROLE_LABELS[role]} ${member.name}` : ROLE_LABELS[role],
    isDemo: true,
    grants: [{ allianceId: alliance.id, role, memberKey: member?.key ?? null }],
  });
  const general = ROLES.map((role) => account(role, role, OF_ONE_MEMBER.includes(role) ? seat : undefined));
  const ofMembers = MEMBER_ROLES.flatMap((role) =>
    members.map((member) => account(`${role}.${slugOf(member.name)}`, role, member)),
  );
  const deputy = {
    ...account('deputy', 'delegate', seat),
    address: deputyAddress(alliance.slug, seat.name),
    displayName: `Vertretung der Leitung ${seat.name}`,
  };
  return [...general, ...ofMembers, deputy];
}
