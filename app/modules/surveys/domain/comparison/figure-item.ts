import type { Measure, Question } from '../questionnaire/question.ts';

/** What of a staff question is a figure of its own. */
export const STAFF_PARTS = {
  personen: 'Personen',
  vzae: 'Vollzeitäquivalente',
  kosten: 'Standardkosten im Jahr',
} as const;

export type StaffPart = keyof typeof STAFF_PARTS;

interface Shared {
  /** Stable: the question's key, with its part where a question has several: "personal.vzae". */
  readonly key: string;
  readonly question: Question;
  readonly label: string;
  /** What of a question with several figures: "Vollzeitäquivalente"; '' where it is the answer itself. */
  readonly partLabel: string;
  /** Stands behind the figure as it was given: "Stunden im Jahr", "€". */
  readonly unit: string;
  /** Euros have two places, others as many as the question asks for. */
  readonly places: number;
  readonly isMoney: boolean;
  /** By what members of different size are compared unless someone asks for another measure. */
  readonly measure: Measure;
}

/** One row of the comparison: a figure that every member gives. */
export type FigureItem = Shared &
  (
    | { readonly from: 'antwort' }
    | { readonly from: 'personal'; readonly part: StaffPart }
    | { readonly from: 'spalte'; readonly column: number }
  );
