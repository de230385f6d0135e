/** Who could carry a bundle (GE/CON, Anlage 3, December 2023, step 3). */
export const OPTIONS = ['A', 'B', 'C', 'D'] as const;

export type Option = (typeof OPTIONS)[number];

export const OPTION_LABELS: Readonly<Record<Option, string>> = {
  A: 'Eine Kommune mit Fachleuten',
  B: 'Einheit der Kreisverwaltung',
  C: 'Weiteres Feld einer Kreisgesellschaft',
  D: 'Neue Gesellschaft oder AöR',
};

/** How well an option meets a criterion: 1 badly, 5 well. */
export const POINTS = [1, 2, 3, 4, 5] as const;

export type Points = (typeof POINTS)[number];

/** A criterion with its weight and what each option gets; null is not judged yet, never zero. */
export interface ComparedCriterion {
  /** Unique in a comparison. */
  readonly label: string;
  /** Whole number from 1 to 100; only the proportion counts. */
  readonly weight: number;
  readonly points: Readonly<Record<Option, Points | null>>;
}

/** What an alliance starts with; the source compares by these aims. */
export const USUAL_CRITERIA: readonly { readonly label: string; readonly weight: number }[] = [
  { label: 'Eigene Identität, von allen Kommunen getragen', weight: 20 },
  { label: 'Klare Aufgaben, klare Abgrenzung', weight: 20 },
  { label: 'Wenige Schnittstellen', weight: 20 },
  { label: 'Durchsetzbar in den Gremien', weight: 20 },
  { label: 'Keine Gewinnabsicht, Kosten nach Verursachung', weight: 20 },
];
