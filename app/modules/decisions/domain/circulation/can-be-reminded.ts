import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { DocumentState, PartyState } from './transitions.ts';

/**
 * Whether a member is reminded today: the document goes round, the member's answer is due, and it was not reminded
 * today. Whoever asked, set a condition or objected waits for the office, not the other way round.
 */
export const canBeReminded = (
  document: { readonly state: DocumentState },
  party: { readonly state: PartyState; readonly remindedOn: CalendarDate | null },
  today: CalendarDate,
): boolean => document.state === 'im-umlauf' && party.state === 'gefragt' && party.remindedOn !== today;
