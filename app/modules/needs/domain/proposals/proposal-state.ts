/** How far a proposal is. */
export const PROPOSAL_STATES = [
  'eingegangen',
  'in-beratung',
  'vorgelegt',
  'wieder-vorgelegt',
  'aufgenommen',
  'zurueckgestellt',
  'abgelehnt',
  'zurueckgezogen',
] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_STATE_LABELS: Readonly<Record<ProposalState, string>> = {
  eingegangen: 'eingegangen',
  'in-beratung': 'in Beratung',
  vorgelegt: 'den Leitungen vorgelegt',
  'wieder-vorgelegt': 'wieder vorgelegt',
  aufgenommen: 'aufgenommen',
  zurueckgestellt: 'zurückgestellt',
  abgelehnt: 'abgelehnt',
  zurueckgezogen: 'zurückgezogen',
};

/** What changes the state of a proposal. */
export const PROPOSAL_STEPS = [
  'beraten',
  'vorlegen',
  'zurueckholen',
  'aufnehmen',
  'zurueckstellen',
  'ablehnen',
  'wieder-vorlegen',
  'zurueckziehen',
] as const;

export type ProposalStep = (typeof PROPOSAL_STEPS)[number];

type Row = Partial<Readonly<Record<ProposalStep, ProposalState>>>;

/** While the heads vote: an outcome, back to the steering group, or withdrawn. */
const VOTED_UPON: Row = {
  aufnehmen: 'aufgenommen',
  zurueckstellen: 'zurueckgestellt',
  ablehnen: 'abgelehnt',
  zurueckholen: 'in-beratung',
  zurueckziehen: 'zurueckgezogen',
};

/** All transitions; what is missing here is forbidden. What was taken up or withdrawn stays so. */
const PROPOSAL_TRANSITIONS: Readonly<Record<ProposalState, Row>> = {
  eingegangen: { beraten: 'in-beratung', zurueckziehen: 'zurueckgezogen' },
  'in-beratung': { vorlegen: 'vorgelegt', zurueckziehen: 'zurueckgezogen' },
  vorgelegt: VOTED_UPON,
  'wieder-vorgelegt': VOTED_UPON,
  aufgenommen: {},
  zurueckgestellt: { 'wieder-vorlegen': 'wieder-vorgelegt', zurueckziehen: 'zurueckgezogen' },
  abgelehnt: { 'wieder-vorlegen': 'wieder-vorgelegt' },
  zurueckgezogen: {},
};

export const nextProposalState = (state: ProposalState, step: ProposalStep): ProposalState | undefined =>
  PROPOSAL_TRANSITIONS[state][step];

export const isProposalStep = (text: string): text is ProposalStep =>
  (PROPOSAL_STEPS as readonly string[]).includes(text);

/** The heads vote now. */
export const isVotedUpon = (state: ProposalState): boolean =>
  state === 'vorgelegt' || state === 'wieder-vorgelegt';

/** The heads have decided. */
export const isDecided = (state: ProposalState): boolean =>
  state === 'aufgenommen' || state === 'zurueckgestellt' || state === 'abgelehnt';
