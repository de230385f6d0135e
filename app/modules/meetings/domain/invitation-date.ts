import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';

/**
 * Days that must lie between the arrival of an invitation and the day of the sitting (§ 58 Abs. 1 Satz 2 HGO, since
 * 24.12.2011; for the Magistrat as well). In urgent cases the chair may shorten them: such a date is not computed here.
 */
export const INVITATION_MINIMUM = { days: 3, source: '§ 58 Abs. 1 Satz 2 HGO' };

/**
 * The last day on which the invitation may arrive. Between it and the sitting lie `invitationDays` whole days: neither the
 * day of arrival nor the day of the sitting counts. What is entered for municipalities and counties is never shorter than
 * the law's minimum (`checkBody`).
 */
export const invitationDate = (
  body: { readonly invitationDays: number },
  sitting: { readonly on: CalendarDate },
): CalendarDate => addDays(sitting.on, -body.invitationDays - 1);
