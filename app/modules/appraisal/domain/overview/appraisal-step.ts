/** The ten steps of an appraisal in the order of the work (12th report Groß-Gerau, 1.2, phases 2 to 8). */
export const STEPS = {
  'ist-analyse': 'Ist-Analyse',
  vorteilhaftigkeit: 'Vorteilhaftigkeit',
  optionen: 'Optionen',
  empfehlung: 'Empfehlung',
  zwischenbericht: 'Zwischenbericht',
  'soll-konzeption': 'Soll-Konzeption',
  foerderpruefung: 'Förderprüfung',
  information: 'Information',
  schlussbericht: 'Schlussbericht',
  entscheidung: 'Entscheidung je Kommune',
} as const;
export type StepKey = keyof typeof STEPS;

export const STEP_STATES = {
  offen: 'Noch nicht begonnen',
  laeuft: 'In Arbeit',
  fertig: 'Erledigt',
  entfaellt: 'Entfällt',
} as const;
export type StepState = keyof typeof STEP_STATES;

/** Where one step stands. */
export interface AppraisalStep {
  readonly key: StepKey;
  readonly state: StepState;
  /** What stands, one German sentence. */
  readonly text: string;
  /** What is missing, each with the remedy; empty once it is done. */
  readonly missing: readonly string[];
  /** How far it is among members; null where that is no question. */
  readonly count: { readonly done: number; readonly of: number } | null;
}
