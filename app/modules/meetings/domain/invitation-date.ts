import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { isMunicipality, type MemberKind } from '../../region/domain/index.ts';
import { type BodyKind, hasSittings } from './body.ts';

/** Days that must lie between the arrival of an invitation and the day of the sitting, and where that is written. */
export interface InvitationMinimum {
  readonly days: number;
  readonly source: string;
}

/** Since 24.12.2011; for the executive body by § 69 Abs. 2 HGO. */
const MUNICIPAL: InvitationMinimum = { days: 3, source: '§ 58 Abs. 1 Satz 2 HGO' };
const COUNTY_COUNCIL: InvitationMinimum = { days: 14, source: '§ 32 HKO' };

/**
 * The shortest regular invitation period of a body: three days, two weeks for a Kreistag. Null for the head, who does
 * not sit, and for associations and companies, which follow their own statutes. In urgent cases the chair may shorten
 * it: that is not computed here.
 */
export function invitationMinimum(member: MemberKind, body: BodyKind): InvitationMinimum | null {
  if (!hasSittings({ kind: body })) return null;
  if (member === 'landkreis') return body === 'vertretung' ? COUNTY_COUNCIL : MUNICIPAL;
  return isMunicipality({ kind: member }) ? MUNICIPAL : null;
}

/**
 * The last day on which the invitation may arrive. Between it and the sitting lie `invitationDays` whole days: neither the
 * day of arrival nor the day of the sitting counts (§ 58 Abs. 1 Satz 2 HGO: "zwischen dem Zugang der Ladung und dem
 * Sitzungstag"). What is entered is never shorter than the law's minimum (`checkBody`).
 */
export const invitationDate = (
  body: { readonly invitationDays: number },
  sitting: { readonly on: CalendarDate },
): CalendarDate => addDays(sitting.on, -body.invitationDays - 1);
