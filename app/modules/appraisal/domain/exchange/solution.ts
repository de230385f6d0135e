/** How a member stands to a solution (inventory 126). */
export const SOLUTION_STATES = {
  vorhanden: 'Vorhanden',
  geplant: 'Geplant',
  gewuenscht: 'Gewünscht',
  'nicht-vorgesehen': 'Nicht vorgesehen',
} as const;
export type SolutionState = keyof typeof SOLUTION_STATES;
export const SOLUTION_STATE_KEYS = Object.keys(SOLUTION_STATES) as readonly SolutionState[];
export const isSolutionState = (text: string): text is SolutionState => Object.hasOwn(SOLUTION_STATES, text);

/** What the head of a member says of how urgent a solution is. */
export const PRIORITIES = {
  5: 'sofort',
  4: 'bald',
  3: 'mittelfristig',
  2: 'später',
  1: 'nicht dringend',
} as const;
export type Priority = 1 | 2 | 3 | 4 | 5;

export const isPriority = (value: number): value is Priority => Object.hasOwn(PRIORITIES, value);

/** What one member says of one solution. */
export interface SolutionStanding {
  readonly memberKey: string;
  /** Null where the member said nothing. */
  readonly state: SolutionState | null;
  /** Null where the head gave none. */
  readonly priority: Priority | null;
}
