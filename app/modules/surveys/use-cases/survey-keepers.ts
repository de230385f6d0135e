import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Principal, rolesIn } from '../../../platform/auth/access.ts';
import type { Role } from '../../../platform/auth/roles.ts';

/**
 * Who may write questionnaires and keep surveys; which survey, its project says besides. Of those who work for the
 * member that leads a project, its lead alone sees released sheets of others.
 */
export const SURVEY_KEEPERS: readonly Role[] = ['coordinator', 'lead'];

export const isSurveyKeeper = (principal: Principal, allianceId: string, today: CalendarDate): boolean =>
  rolesIn(principal, allianceId, today).some((role) => SURVEY_KEEPERS.includes(role));
