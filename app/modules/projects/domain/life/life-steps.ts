import type { UndertakingState } from '../undertakings/undertaking.ts';

export interface LifeTransition {
  readonly from: readonly UndertakingState[];
  /** Where it leads; null: the outcome says it. */
  readonly to: UndertakingState | null;
  /** What users read on the button. */
  readonly label: string;
}

/** Every way a project's state can change; what is not listed is refused. `decide-life-step.ts` holds what each asks besides. */
export const LIFE_TRANSITIONS = {
  zurueckstellen: { from: ['in-vorbereitung'], to: 'warteliste', label: 'Auf die Warteliste setzen' },
  vorbereiten: { from: ['warteliste', 'verworfen'], to: 'in-vorbereitung', label: 'Vorbereitung aufnehmen' },
  starten: { from: ['in-vorbereitung'], to: 'laufend', label: 'Projekt starten' },
  aussetzen: { from: ['laufend'], to: 'ausgesetzt', label: 'Aussetzen' },
  'laenger-aussetzen': { from: ['ausgesetzt'], to: 'ausgesetzt', label: 'Länger aussetzen' },
  fortsetzen: { from: ['ausgesetzt'], to: 'laufend', label: 'Fortsetzen' },
  abschliessen: { from: ['laufend', 'ausgesetzt'], to: null, label: 'Abschließen' },
  umsetzen: { from: ['abgeschlossen'], to: 'umgesetzt', label: 'Als umgesetzt eintragen' },
  wiederaufnehmen: { from: ['abgeschlossen'], to: 'laufend', label: 'Wieder aufnehmen' },
  verwerfen: { from: ['warteliste', 'in-vorbereitung'], to: 'verworfen', label: 'Nicht weiter verfolgen' },
} as const satisfies Readonly<Record<string, LifeTransition>>;

export type LifeStep = keyof typeof LIFE_TRANSITIONS;
export const LIFE_STEPS = Object.keys(LIFE_TRANSITIONS) as readonly LifeStep[];

/** The table's row of a step, in its general form. */
export const lifeTransition = (step: LifeStep): LifeTransition => LIFE_TRANSITIONS[step];

export const isLifeStep = (text: string): text is LifeStep => Object.hasOwn(LIFE_TRANSITIONS, text);
