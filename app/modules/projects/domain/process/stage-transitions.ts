import type { StageState } from './stage.ts';

export interface StageTransition {
  readonly from: readonly StageState[];
  readonly to: StageState;
  /** What users read on the button. */
  readonly label: string;
  /** Nobody understands it later without the reason. */
  readonly needsReason: boolean;
}

/** Every way a stage's state can change; what is not listed is refused. `plan-stage-step.ts` holds what each asks besides. */
export const STAGE_TRANSITIONS = {
  beginnen: { from: ['offen'], to: 'laufend', label: 'Stufe beginnen', needsReason: false },
  abschliessen: { from: ['laufend'], to: 'abgeschlossen', label: 'Stufe abschließen', needsReason: false },
  weglassen: {
    from: ['offen', 'laufend'],
    to: 'entfallen',
    label: 'Stufe entfallen lassen',
    needsReason: true,
  },
  aufnehmen: { from: ['entfallen'], to: 'offen', label: 'Doch durchführen', needsReason: false },
  'beginn-zuruecknehmen': {
    from: ['laufend'],
    to: 'offen',
    label: 'Beginn zurücknehmen',
    needsReason: false,
  },
  'abschluss-zuruecknehmen': {
    from: ['abgeschlossen'],
    to: 'laufend',
    label: 'Abschluss zurücknehmen',
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, StageTransition>>;

export type StageStep = keyof typeof STAGE_TRANSITIONS;
export const STAGE_STEPS = Object.keys(STAGE_TRANSITIONS) as readonly StageStep[];
export const isStageStep = (text: string): text is StageStep => Object.hasOwn(STAGE_TRANSITIONS, text);

/** The table's row of a step, in its general form. */
export const stageTransition = (step: StageStep): StageTransition => STAGE_TRANSITIONS[step];
