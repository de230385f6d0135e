import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount } from '../../../../foundation/german.ts';
import type { DocumentState } from '../../../decisions/domain/index.ts';
import type { Role } from '../participation/participation.ts';
import { isSent } from '../undertakings/document-state.ts';

/** How far a charter is: none, being written, commented on, being signed, signed by all who take part. */
export const CHARTER_STATES = {
  keiner: 'Noch kein Entwurf',
  entwurf: 'Entwurf',
  abstimmung: 'In Abstimmung',
  zeichnung: 'In Zeichnung',
  gezeichnet: 'Gezeichnet',
} as const;
export type CharterState = keyof typeof CHARTER_STATES;

/** A member asked for its signature. */
export interface CharterParty {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
  /** The roles it would have. */
  readonly roles: readonly Role[];
}

/** A charter in force: signed by all who take part. */
export interface CharterInForce {
  readonly documentId: string;
  readonly version: number;
}

export interface CharterStanding {
  readonly state: CharterState;
  /** The version that goes round or was signed; null before. */
  readonly version: number | null;
  /** The document that goes round or was signed; null before. */
  readonly documentId: string | null;
  readonly dueOn: CalendarDate | null;
  /**
   * Agreed to the version that goes to signature and, in form 'schrift', completely signed. Nobody in the comment round:
   * who agrees to a draft is bound to nothing.
   */
  readonly bound: readonly CharterParty[];
  /** Take no part. */
  readonly declined: readonly CharterParty[];
  readonly open: readonly CharterParty[];
  /** The signed charter that holds; while an amendment goes round it is the one before. */
  readonly inForce: CharterInForce | null;
  /** What goes round or is signed last changes a charter that was already signed. */
  readonly isAmendment: boolean;
  /** Where it stands and what comes next, without names (practice 10). */
  readonly reason: string;
}

/** The documents of one charter, as `documents` find them. */
export interface CharterLinks {
  readonly commentDocumentId: string | null;
  readonly signingDocumentId: string | null;
  readonly agreedDocumentId: string | null;
}

/** What of a document the standing depends on. */
export interface StandingDocument {
  readonly id: string;
  readonly state: DocumentState;
  readonly versionNumber: number;
  readonly dueOn: CalendarDate | null;
  readonly parties: readonly (CharterParty & { readonly isBound: boolean; readonly takesPart: boolean })[];
}

/** Fewer are no cooperation. */
const LEAST_PARTIES = 2;

/** Where a charter stands; `links` is undefined where there is none. */
export function charterStanding(
  links: CharterLinks | undefined,
  documents: readonly StandingDocument[],
): CharterStanding {
  if (!links) return { ...NOTHING, state: 'keiner', reason: REASONS.keiner };
  const running = (id: string | null) =>
    documents.find((document) => document.id === id && isSent(document.state));
  const signing = running(links.signingDocumentId);
  const agreed = running(links.agreedDocumentId);
  if (signing) return signingStanding(signing, agreed);
  // An amendment that was withdrawn leaves what it should have changed.
  if (agreed) return signingStanding(agreed, undefined);
  const comments = running(links.commentDocumentId);
  return comments?.state === 'im-umlauf'
    ? { ...partsOf(comments, null), bound: [], state: 'abstimmung', reason: commentReason(comments) }
    : { ...NOTHING, state: 'entwurf', reason: REASONS.entwurf };
}

const REASONS = {
  keiner: 'Der Projektauftrag ist noch nicht begonnen.',
  entwurf: 'Der Projektauftrag ist ein Entwurf. Geben Sie ihn zur Abstimmung oder zur Unterschrift.',
  gezeichnet: 'Alle, die teilnehmen, haben dieselbe Fassung gezeichnet.',
  allein:
    'Der Projektauftrag braucht mindestens zwei Kommunen, die teilnehmen. Ziehen Sie ihn zurück oder gewinnen Sie eine weitere.',
} as const;

function signingStanding(signing: StandingDocument, agreed: StandingDocument | undefined): CharterStanding {
  const isAmendment = agreed !== undefined;
  const found = partsOf(signing, agreed ? inForceOf(agreed) : null);
  const isSigned = found.open.length === 0 && found.bound.length >= LEAST_PARTIES;
  if (isSigned)
    return {
      ...found,
      isAmendment,
      state: 'gezeichnet',
      inForce: inForceOf(signing),
      reason: REASONS.gezeichnet,
    };
  const reason =
    found.open.length === 0
      ? REASONS.allein
      : `Der Projektauftrag ist in Zeichnung. ${openReason(found.open.length)}`;
  return { ...found, isAmendment, state: 'zeichnung', reason };
}

const openReason = (count: number): string =>
  `Es ${count === 1 ? 'fehlt' : 'fehlen'} noch ${germanCount(count, 'Kommune', 'Kommunen')}.`;

const commentReason = ({ parties }: StandingDocument): string => {
  const open = parties.filter(({ isBound, takesPart }) => takesPart && !isBound).length;
  return open === 0
    ? 'Alle haben sich zum Entwurf geäußert. Geben Sie ihn zur Unterschrift.'
    : `Der Entwurf ist in Abstimmung. ${openReason(open)}`;
};

const inForceOf = ({ id, versionNumber }: StandingDocument): CharterInForce => ({
  documentId: id,
  version: versionNumber,
});

const NOTHING = {
  version: null,
  documentId: null,
  dueOn: null,
  bound: [],
  declined: [],
  open: [],
  inForce: null,
  isAmendment: false,
};

const partsOf = (
  { id, versionNumber, dueOn, parties }: StandingDocument,
  inForce: CharterInForce | null,
) => ({
  ...NOTHING,
  inForce,
  version: versionNumber,
  documentId: id,
  dueOn,
  bound: parties.filter(({ takesPart, isBound }) => takesPart && isBound).map(toParty),
  declined: parties.filter(({ takesPart }) => !takesPart).map(toParty),
  open: parties.filter(({ takesPart, isBound }) => takesPart && !isBound).map(toParty),
});

const toParty = ({ memberId, memberKey, name, roles }: CharterParty): CharterParty => ({
  memberId,
  memberKey,
  name,
  roles,
});
