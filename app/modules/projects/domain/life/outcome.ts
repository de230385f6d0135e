export interface OutcomeMeaning {
  /** The state the undertaking ends in. */
  readonly state: 'abgeschlossen' | 'umgesetzt';
  readonly label: string;
  /** Nobody reads it without the reason (practice 10: failures are reported, too). */
  readonly needsReason: boolean;
}

/** How project work ends: the lists of the annual reports of Groß-Gerau, section 1. */
export const OUTCOMES = {
  umgesetzt: { state: 'umgesetzt', label: 'Umgesetzt', needsReason: false },
  'ziel-erreicht': { state: 'abgeschlossen', label: 'Ziel erreicht', needsReason: false },
  minimalziel: { state: 'abgeschlossen', label: 'Minimalziel erreicht', needsReason: true },
  'umsetzung-folgt': { state: 'abgeschlossen', label: 'Umsetzung steht noch bevor', needsReason: false },
  'externe-stelle': { state: 'abgeschlossen', label: 'Externe Stelle beauftragt', needsReason: true },
  'keine-zusammenarbeit': {
    state: 'abgeschlossen',
    label: 'Keine kreisweite Zusammenarbeit',
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, OutcomeMeaning>>;

export type Outcome = keyof typeof OUTCOMES;

/** The table's row of an outcome, in its general form. */
export const outcomeMeaning = (outcome: Outcome): OutcomeMeaning => OUTCOMES[outcome];

export const isOutcome = (text: string): text is Outcome => Object.hasOwn(OUTCOMES, text);
