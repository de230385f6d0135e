import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { StateHistory, UndertakingKind } from '../undertakings/undertaking.ts';
import type { Outcome } from './outcome.ts';

/** What was typed for a step; what a step does not ask for stays empty. */
export interface LifeRequest {
  /** From when on the new state holds. */
  readonly day: CalendarDate | null;
  readonly reason: string;
  /** Until when it rests. */
  readonly until: CalendarDate | null;
  readonly outcome: Outcome | null;
  /** What the steering group decided where the limit of parallel projects is exceeded. */
  readonly steering: { readonly on: CalendarDate | null; readonly reason: string };
  /** Stages that are not done fall away with the closing. */
  readonly dropsStages: boolean;
}

/** How far the charter is, as the start asks. */
export interface CharterFacts {
  /** Whoever takes part is bound to one and the same version. */
  readonly isSigned: boolean;
  /** German: by how many it is signed, or what is missing. */
  readonly reason: string;
  /** Day of the last signature or agreement. */
  readonly lastOn: CalendarDate | null;
}

/** What the steps of a project's life depend on. */
export interface LifeFacts {
  readonly kind: UndertakingKind;
  readonly states: StateHistory;
  readonly today: CalendarDate;
  readonly charter: CharterFacts;
  /** Projects that run beside it, and how many may (soft); null where no limit holds for its kind. */
  readonly load: { readonly running: number; readonly limit: number } | null;
  /** German names of its documents that go round or lack a signature. */
  readonly openDocuments: readonly string[];
  /** Titles of its stages that are not done. */
  readonly openStages: readonly string[];
}

export const LIFE_FIELDS = [
  'state',
  'day',
  'reason',
  'until',
  'outcome',
  'charter',
  'steeringOn',
  'steeringReason',
  'documents',
  'stages',
  'conflict',
] as const;

/** A German sentence with the remedy, and what it is about. */
export interface LifeRefusal {
  readonly field: (typeof LIFE_FIELDS)[number];
  readonly message: string;
}

export const lifeRefusal = (field: LifeRefusal['field'], message: string): LifeRefusal => ({
  field,
  message,
});
