import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Alone } from '../authority/alone.ts';
import type { WaitingItem } from '../inbox/waiting-item.ts';
import { isThrough } from './decide-step.ts';
import type { DocumentRecord } from './document.ts';
import type { Party } from './party.ts';
import type { PartyState } from './transitions.ts';

interface WaitingParty {
  readonly memberKey: string;
  readonly name: string;
  readonly state: PartyState;
  readonly amount: Cents | null;
}

/** What a member's answer is called in the inbox, in e-mails and in calendars. */
export const answerOf = (documentId: string, name: string) => ({
  kind: 'antwort' as const,
  task: `Antworten für ${name}`,
  path: `/dokumente/${documentId}`,
});

/** What the office does about an open matter of a member. */
const SETTLE: Partial<Readonly<Record<PartyState, (name: string) => string>>> = {
  rueckfrage: (name) => `Rückfrage von ${name} beantworten`,
  bedingt: (name) => `Bedingung von ${name} prüfen`,
  widerspruch: (name) => `Widerspruch von ${name} klären`,
};

/**
 * What of a member's part in a document waits for someone: the answer for who may give it, a question, a condition or
 * an objection for the office. `alone` is set where the viewer may answer for the member. Undefined where nothing waits for them.
 */
export function waitingFor(
  document: Pick<DocumentRecord, 'id' | 'title' | 'state' | 'dueOn' | 'isSample'>,
  party: WaitingParty,
  viewer: { readonly isOffice: boolean; readonly alone: Alone | undefined },
  since: CalendarDate,
): WaitingItem | undefined {
  if (document.state !== 'im-umlauf') return undefined;
  const path = `/dokumente/${document.id}`;
  const { title, dueOn, isSample } = document;
  const shared = { title, dueOn, isSample, waitsSince: since };
  if (party.state === 'gefragt' && viewer.alone)
    return {
      ...shared,
      ...answerOf(document.id, party.name),
      memberKey: party.memberKey,
      amount: party.amount,
      alone: viewer.alone,
    };
  const settle = SETTLE[party.state];
  if (settle === undefined || !viewer.isOffice) return undefined;
  return {
    ...shared,
    kind: 'rueckfrage',
    task: settle(party.name),
    path: `${path}/klaeren/${party.memberKey}`,
    memberKey: null,
    amount: null,
  };
}

/** Ends with a step of its own: the start of a project, an accession that is entered, a draft that goes to signature. */
const ENDED_OTHERWISE: readonly DocumentRecord['kind'][] = ['projektauftrag', 'beitritt', 'auftragsentwurf'];

/**
 * What waits for the office once every member is through: closing the document, on which what follows it waits. One in
 * form 'schrift' waits for its signatures first. Undefined where nothing waits.
 */
export function waitingToClose(
  document: Pick<
    DocumentRecord,
    'id' | 'title' | 'kind' | 'form' | 'state' | 'sameVersion' | 'versionNumber' | 'isSample'
  >,
  parties: readonly (Pick<Party, 'state' | 'agreedVersion'> & { readonly since: CalendarDate })[],
): WaitingItem | undefined {
  const { id, title, isSample } = document;
  if (document.state !== 'im-umlauf' || document.form !== 'text') return undefined;
  if (ENDED_OTHERWISE.includes(document.kind)) return undefined;
  const last = parties
    .map(({ since }) => since)
    .toSorted()
    .at(-1);
  if (last === undefined || !parties.every((party) => isThrough(party, document))) return undefined;
  return {
    kind: 'rueckfrage',
    title,
    task: 'Alle haben geantwortet: Umlauf abschließen',
    path: `/dokumente/${id}/abschliessen`,
    memberKey: null,
    dueOn: null,
    waitsSince: last,
    amount: null,
    isSample,
  };
}
