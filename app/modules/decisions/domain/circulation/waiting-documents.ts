import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Result } from '../../../../foundation/result.ts';
import type { Authority } from '../authority/decide-authority.ts';
import type { WaitingItem } from '../inbox/waiting-item.ts';
import type { DocumentRecord } from './document.ts';
import type { PartyState } from './transitions.ts';

interface WaitingParty {
  readonly memberKey: string;
  readonly name: string;
  readonly state: PartyState;
  readonly amount: Cents | null;
  /** Who decides it at the member; of no interest to the office. */
  readonly authority?: Result<Authority, string> | undefined;
}

/** What the office does about an open matter of a member. */
const SETTLE: Partial<Readonly<Record<PartyState, string>>> = {
  rueckfrage: 'Rückfrage beantworten von',
  bedingt: 'Bedingung prüfen von',
  widerspruch: 'Widerspruch klären mit',
};

/**
 * What of a member's part in a document waits for someone: the answer for who may give it, a question, a condition or
 * an objection for the office. Undefined where nothing waits for them.
 */
export function waitingFor(
  document: Pick<DocumentRecord, 'id' | 'title' | 'state' | 'dueOn'>,
  party: WaitingParty,
  viewer: { readonly isOffice: boolean; readonly actsForMember: boolean },
  since: CalendarDate,
): WaitingItem | undefined {
  if (document.state !== 'im-umlauf') return undefined;
  const path = `/dokumente/${document.id}`;
  const shared = { title: document.title, dueOn: document.dueOn, waitsSince: since, amount: party.amount };
  if (party.state === 'gefragt' && viewer.actsForMember)
    return {
      ...shared,
      kind: 'antwort',
      task: `Antworten für ${party.name}`,
      path,
      memberKey: party.memberKey,
      ...(party.authority && { alone: aloneOf(party.authority) }),
    };
  const settle = SETTLE[party.state];
  if (settle === undefined || !viewer.isOffice) return undefined;
  return {
    ...shared,
    kind: 'rueckfrage',
    task: `${settle} ${party.name}`,
    path: `${path}/klaeren/${party.memberKey}`,
    memberKey: null,
  };
}

const aloneOf = (authority: Result<Authority, string>): NonNullable<WaitingItem['alone']> =>
  authority.ok
    ? { may: authority.value.alone, because: authority.value.reason }
    : { may: null, because: authority.error };
