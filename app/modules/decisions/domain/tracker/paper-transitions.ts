/** How far a body's paper has come. Whether it is public is a property beside this (HGO § 52). */
export const PAPER_STATES = ['entwurf', 'eingereicht', 'tagesordnung'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export const PAPER_EVENTS = ['einreichen', 'zurueckziehen', 'aufsetzen', 'absetzen'] as const;
export type PaperEvent = (typeof PAPER_EVENTS)[number];

/** All transitions of a paper; what is missing here is forbidden. */
const PAPER_TRANSITIONS: Readonly<Record<PaperState, Partial<Readonly<Record<PaperEvent, PaperState>>>>> = {
  entwurf: { einreichen: 'eingereicht' },
  eingereicht: { aufsetzen: 'tagesordnung', zurueckziehen: 'entwurf' },
  tagesordnung: { absetzen: 'eingereicht' },
};

export const PAPER_LABELS: Readonly<Record<PaperState, string>> = {
  entwurf: 'Entwurf',
  eingereicht: 'eingereicht',
  tagesordnung: 'auf der Tagesordnung',
};

export const nextPaperState = (state: PaperState, event: PaperEvent): PaperState | undefined =>
  PAPER_TRANSITIONS[state][event];

export const isPaperState = (text: string): text is PaperState =>
  (PAPER_STATES as readonly string[]).includes(text);

export const isPaperEvent = (text: string): text is PaperEvent =>
  (PAPER_EVENTS as readonly string[]).includes(text);
