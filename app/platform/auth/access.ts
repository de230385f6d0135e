import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { ROLE_LABELS, type Role } from './roles.ts';

/** Who is asking: an account with the roles it holds, by session or by token. */
export interface Principal {
  readonly accountId: string;
  readonly address: string;
  readonly displayName: string;
  readonly grants: readonly RoleGrant[];
}

/** A role in one alliance, for one member where the role is a member's, until a day where it is limited. */
export interface RoleGrant {
  readonly allianceId: string;
  readonly role: Role;
  readonly memberKey: string | null;
  readonly validTo: CalendarDate | null;
}

/** What a route demands. Every route states one; there is no default. */
export type Access =
  | { readonly kind: 'public'; readonly because: string }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

export type AccessDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'sign-in' | 'no-role-here' | 'role-not-sufficient' };

/** Decides whether a principal may use a route of an alliance on a day, and why not. Pure. */
export function decideAccess(
  access: Access,
  principal: Principal | undefined,
  allianceId: string | undefined,
  today: CalendarDate,
): AccessDecision {
  if (access.kind === 'public') return { allowed: true };
  if (!principal) return { allowed: false, reason: 'sign-in' };
  if (access.kind === 'signed-in') return { allowed: true };
  const held = rolesIn(principal, allianceId, today);
  if (held.length === 0) return { allowed: false, reason: 'no-role-here' };
  return held.some((role) => access.roles.includes(role))
    ? { allowed: true }
    : { allowed: false, reason: 'role-not-sufficient' };
}

/** The roles a principal holds in an alliance on a day. */
export const rolesIn = (
  principal: Principal,
  allianceId: string | undefined,
  today: CalendarDate,
): readonly Role[] =>
  principal.grants
    .filter((grant) => grant.allianceId === allianceId && (grant.validTo === null || grant.validTo >= today))
    .map((grant) => grant.role);

/** In which capacity someone acts in an alliance, never a name: the label of the first role; '' without any. */
export function capacityOf(principal: Principal, allianceId: string, today: CalendarDate): string {
  const [role] = rolesIn(principal, allianceId, today);
  return role ? ROLE_LABELS[role] : '';
}
