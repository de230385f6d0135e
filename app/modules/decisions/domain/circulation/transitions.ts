/** Where a member stands with a document. */
export const PARTY_STATES = [
  'gefragt',
  'rueckfrage',
  'bedingt',
  'widerspruch',
  'zugestimmt',
  'nimmt-nicht-teil',
] as const;
export type PartyState = (typeof PARTY_STATES)[number];

/** Where a document stands. */
export const DOCUMENT_STATES = [
  'entwurf',
  'im-umlauf',
  'abgeschlossen',
  'versiegelt',
  'zurueckgezogen',
] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/**
 * Who may cause an event: the member (its head, a deputy, its reply link, or the office on its behalf with proof), the
 * office itself, or the program as the consequence of a new version.
 */
export type EventOwner = 'mitglied' | 'geschaeftsstelle' | 'programm';

export interface PartyTransition {
  readonly by: EventOwner;
  readonly from: readonly PartyState[];
  readonly to: PartyState;
  /** What the text is called where the event is nothing without one. */
  readonly needs?: 'Bedingung' | 'Frage' | 'Grund' | 'Antwort';
}

/** Not yet a last word: may be replaced by any other answer. */
const UNDECIDED = ['gefragt', 'rueckfrage', 'bedingt', 'widerspruch'] as const;

/**
 * Every way a member's state can change; what is not listed is refused. An agreement and "we take no part" are last
 * words: whoever changes their mind takes them back first, so that nobody overturns them by a slip of the finger.
 */
export const PARTY_TRANSITIONS = {
  zustimmen: { by: 'mitglied', from: UNDECIDED, to: 'zugestimmt' },
  'mit-bedingung': { by: 'mitglied', from: UNDECIDED, to: 'bedingt', needs: 'Bedingung' },
  rueckfragen: { by: 'mitglied', from: UNDECIDED, to: 'rueckfrage', needs: 'Frage' },
  widersprechen: { by: 'mitglied', from: UNDECIDED, to: 'widerspruch', needs: 'Grund' },
  'nicht-teilnehmen': { by: 'mitglied', from: UNDECIDED, to: 'nimmt-nicht-teil' },
  zuruecknehmen: {
    by: 'mitglied',
    from: ['rueckfrage', 'bedingt', 'widerspruch', 'zugestimmt', 'nimmt-nicht-teil'],
    to: 'gefragt',
  },
  beantworten: { by: 'geschaeftsstelle', from: ['rueckfrage'], to: 'gefragt', needs: 'Antwort' },
  'bedingung-annehmen': { by: 'geschaeftsstelle', from: ['bedingt'], to: 'zugestimmt' },
  'neu-gefragt': { by: 'programm', from: PARTY_STATES, to: 'gefragt' },
  uebertragen: { by: 'programm', from: ['zugestimmt'], to: 'zugestimmt' },
} as const satisfies Readonly<Record<string, PartyTransition>>;

export type PartyEvent = keyof typeof PARTY_TRANSITIONS;
export const PARTY_EVENTS = Object.keys(PARTY_TRANSITIONS) as readonly PartyEvent[];

/** True for words that are an event; for reading forms and rows. */
export const isPartyEvent = (text: string): text is PartyEvent => Object.hasOwn(PARTY_TRANSITIONS, text);
export const isPartyState = (text: string): text is PartyState =>
  (PARTY_STATES as readonly string[]).includes(text);
export const isDocumentState = (text: string): text is DocumentState =>
  (DOCUMENT_STATES as readonly string[]).includes(text);

/** The table's row of an event, in its general form. */
export const partyTransition = (event: PartyEvent): PartyTransition => PARTY_TRANSITIONS[event];

export interface DocumentTransition {
  readonly from: readonly DocumentState[];
  readonly to: DocumentState;
}

/** Every way a document's state can change. All are the office's; `decide-step.ts` holds what each asks besides. */
export const DOCUMENT_TRANSITIONS = {
  senden: { from: ['entwurf'], to: 'im-umlauf' },
  'neue-fassung': { from: ['im-umlauf'], to: 'im-umlauf' },
  abschliessen: { from: ['im-umlauf'], to: 'abgeschlossen' },
  versiegeln: { from: ['abgeschlossen'], to: 'versiegelt' },
  zurueckziehen: { from: ['entwurf', 'im-umlauf', 'abgeschlossen'], to: 'zurueckgezogen' },
} as const satisfies Readonly<Record<string, DocumentTransition>>;

export type DocumentStep = keyof typeof DOCUMENT_TRANSITIONS;
export const DOCUMENT_STEPS = Object.keys(DOCUMENT_TRANSITIONS) as readonly DocumentStep[];
export const documentTransition = (step: DocumentStep): DocumentTransition => DOCUMENT_TRANSITIONS[step];
