import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';

const INTERNAL: readonly Role[] = ['coordinator', 'steering', 'auditor'];

/** As whom someone reads the rounds of an alliance on a day. */
export function readerOf(
  principal: Principal | undefined,
  allianceId: string,
  today: CalendarDate,
): RoundReader {
  const held = principal ? rolesIn(principal, allianceId, today) : [];
  if (held.some((role) => INTERNAL.includes(role))) return 'intern';
  return held.some((role) => WORKING_ROLES.includes(role)) ? 'leitungen' : 'oeffentlich';
}
