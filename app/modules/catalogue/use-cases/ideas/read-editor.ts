import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import type { MemberRecord } from '../../../region/index.ts';
import type { IdeaEditor } from '../../domain/ideas/idea-editor.ts';

/** Roles that write the ideas of their member. */
const WRITING: readonly Role[] = ['head', 'delegate'];

/** For whom someone may write ideas of an alliance on a day. */
export function readEditor(
  principal: Principal,
  allianceId: string,
  members: readonly MemberRecord[],
  today: CalendarDate,
): IdeaEditor {
  const keys = principal.grants.flatMap((grant) =>
    grant.allianceId === allianceId &&
    WRITING.includes(grant.role) &&
    grant.memberKey !== null &&
    (grant.validTo === null || grant.validTo >= today)
      ? [grant.memberKey]
      : [],
  );
  return {
    isOffice: rolesIn(principal, allianceId, today).includes('coordinator'),
    memberIds: members.filter(({ member }) => keys.includes(member.key)).map(({ id }) => id),
  };
}
