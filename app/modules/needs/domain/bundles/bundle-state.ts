/** How far a bundle is. */
export const BUNDLE_STATES = ['vorschlag', 'in-pruefung', 'bereit', 'verworfen'] as const;

export type BundleState = (typeof BUNDLE_STATES)[number];

export const BUNDLE_STATE_LABELS: Readonly<Record<BundleState, string>> = {
  vorschlag: 'Vorschlag',
  'in-pruefung': 'In Prüfung',
  bereit: 'Bereit',
  verworfen: 'Verworfen',
};

/** Acts of the office that change the state of a bundle. */
export const BUNDLE_STEPS = [
  'pruefen',
  'bereitstellen',
  'zurueckholen',
  'verwerfen',
  'wieder-aufnehmen',
] as const;

export type BundleStep = (typeof BUNDLE_STEPS)[number];

/** What the button of an act says. */
export const BUNDLE_STEP_LABELS: Readonly<Record<BundleStep, string>> = {
  pruefen: 'In Prüfung nehmen',
  bereitstellen: 'Bereit stellen',
  zurueckholen: 'Zurück in die Prüfung',
  verwerfen: 'Verwerfen',
  'wieder-aufnehmen': 'Wieder aufnehmen',
};

/** From where each act leads where; what is missing here is refused. What is taken up again is examined again. */
const TRANSITIONS: Readonly<Record<BundleState, Partial<Readonly<Record<BundleStep, BundleState>>>>> = {
  vorschlag: { pruefen: 'in-pruefung', verwerfen: 'verworfen' },
  'in-pruefung': { bereitstellen: 'bereit', verwerfen: 'verworfen' },
  bereit: { zurueckholen: 'in-pruefung', verwerfen: 'verworfen' },
  verworfen: { 'wieder-aufnehmen': 'in-pruefung' },
};

/** The state an act leads to; undefined where it is not allowed. */
export const nextBundleState = (state: BundleState, step: BundleStep): BundleState | undefined =>
  TRANSITIONS[state][step];

/** Acts that are possible in a state. */
export const possibleSteps = (state: BundleState): BundleStep[] =>
  BUNDLE_STEPS.filter((step) => nextBundleState(state, step) !== undefined);

/** Acts whose reason must be told: they take something away from others. */
export const needsReason = (step: BundleStep): boolean => step === 'verwerfen' || step === 'zurueckholen';

/** Tasks, members and texts change only while nobody relies on them. */
export const isEditable = (state: BundleState): boolean => state === 'vorschlag' || state === 'in-pruefung';

export const isBundleStep = (text: string): text is BundleStep =>
  (BUNDLE_STEPS as readonly string[]).includes(text);
