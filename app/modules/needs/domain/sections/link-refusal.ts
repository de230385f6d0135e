import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { planSectionStep, type SectionLife, type SectionState, whySectionOver } from './section-state.ts';

/** How the link of a section stands; 'unknown' for a secret that no section's link has. */
export type SectionLinkState = 'open' | 'used' | 'expired' | 'revoked' | 'unknown';

/**
 * Why a link opens nothing at all, with what to do; null where the section can at least be read. A handed-in or expired
 * section stays readable by its latest link; a link that was replaced or withdrawn opens nothing.
 */
export function refuseSectionLink(link: SectionLinkState, section: SectionState | undefined): string | null {
  if (link === 'unknown' || section === undefined) return UNKNOWN;
  if (section === 'zurueckgezogen') return WITHDRAWN;
  return link === 'revoked' ? REPLACED : null;
}

/** Why a section can only be read by its link today; null where the office may write. */
export function whySectionReadOnly(
  { state, dueOn }: Pick<SectionLife, 'state' | 'dueOn'>,
  link: SectionLinkState,
  today: CalendarDate,
): string | null {
  const own = planSectionStep(state, 'schreiben');
  if (!own.ok) return own.error;
  return link === 'open' ? whySectionOver(dueOn, today) : LINK_OVER;
}

const LINK_OVER =
  'Dieser Link ist abgelaufen oder verbraucht; Ihre Angaben lassen sich nur noch lesen. Bitten Sie Ihre Hauptverwaltung um einen neuen.';
const UNKNOWN =
  'Diesen Link gibt es nicht. Prüfen Sie, ob die Adresse vollständig aus der E-Mail übernommen ist, oder bitten Sie Ihre Hauptverwaltung um einen neuen.';
const WITHDRAWN =
  'Ihre Hauptverwaltung hat diesen Abschnitt zurückgezogen; Sie brauchen nichts mehr zu tun. Was Sie schon gespeichert haben, liegt ihr vor.';
const REPLACED =
  'Dieser Link gilt nicht mehr, weil Ihnen ein neuer gesendet wurde. Nehmen Sie den aus der letzten E-Mail; Ihre Angaben sind gespeichert.';
