/** What a body can make of a paper; `vertagt` is no result: the step stays to be done. */
export const RESULTS = [
  'beschlossen',
  'beschlossen-mit-abweichung',
  'mit-bedingung',
  'abgelehnt',
  'zur-kenntnis',
  'entfaellt',
] as const;
export type StepResult = (typeof RESULTS)[number];

/** A step is open, has a sitting, or carries its result. */
export const STEP_STATES = ['offen', 'geplant', ...RESULTS] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What can happen to a step. A result on top of a result is a correction. */
export const STEP_EVENTS = ['planen', 'vertagen', 'zuruecknehmen', ...RESULTS] as const;
export type StepEvent = (typeof STEP_EVENTS)[number];

type Row = Partial<Readonly<Record<StepEvent, StepState>>>;

const DECIDING: Row = {
  beschlossen: 'beschlossen',
  'beschlossen-mit-abweichung': 'beschlossen-mit-abweichung',
  'mit-bedingung': 'mit-bedingung',
  abgelehnt: 'abgelehnt',
  'zur-kenntnis': 'zur-kenntnis',
  entfaellt: 'entfaellt',
};
const UNDECIDED: Row = { ...DECIDING, planen: 'geplant', vertagen: 'geplant' };
/** A recorded result is corrected or taken back by a further entry; the first entry stays in the log. */
const DECIDED: Row = { ...DECIDING, zuruecknehmen: 'offen' };

/** All transitions of a step; what is missing here is forbidden. */
const STEP_TRANSITIONS: Readonly<Record<StepState, Row>> = {
  offen: UNDECIDED,
  geplant: UNDECIDED,
  beschlossen: DECIDED,
  'beschlossen-mit-abweichung': DECIDED,
  'mit-bedingung': DECIDED,
  abgelehnt: DECIDED,
  'zur-kenntnis': DECIDED,
  entfaellt: DECIDED,
};

export const nextStepState = (state: StepState, event: StepEvent): StepState | undefined =>
  STEP_TRANSITIONS[state][event];

export const isResult = (text: string): text is StepResult => (RESULTS as readonly string[]).includes(text);

export const isStepState = (text: string): text is StepState =>
  (STEP_STATES as readonly string[]).includes(text);

export const isStepEvent = (text: string): text is StepEvent =>
  (STEP_EVENTS as readonly string[]).includes(text);
