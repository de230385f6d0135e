import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Principal } from '../../../platform/auth/access.ts';
import type { Role } from '../../../platform/auth/roles.ts';

/** Roles that may change bodies and sittings: the office those of all members, the others those of their own. */
export const BODY_EDITORS: readonly Role[] = ['coordinator', 'head', 'delegate'];

/** True where someone may change the bodies and sittings of a member on a day. */
export const mayEditBodies = (
  { grants }: Pick<Principal, 'grants'>,
  allianceId: string,
  memberKey: string,
  today: CalendarDate,
): boolean =>
  grants.some(
    (grant) =>
      grant.allianceId === allianceId &&
      (grant.validTo === null || grant.validTo >= today) &&
      (grant.role === 'coordinator' || (BODY_EDITORS.includes(grant.role) && grant.memberKey === memberKey)),
  );
