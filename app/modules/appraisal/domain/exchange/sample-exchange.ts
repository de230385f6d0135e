import type { Figure, SolutionText } from './exchange-item.ts';
import type { Licence } from './licences.ts';
import type { SolutionState } from './solution.ts';

/** A made-up finding, played by the acts of real ones. */
export interface SampleFinding {
  /** The sample project it comes from; null for none. */
  readonly slug: string | null;
  readonly title: string;
  readonly field: string;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly daysAgo: number;
  /** Null: stays a draft. */
  readonly licence: Licence | null;
}

/** A made-up solution with what members say of it. */
export interface SampleSolution extends SolutionText {
  readonly field: string;
  readonly standings: readonly {
    readonly memberKey: string;
    readonly state: SolutionState | null;
    readonly priority: number | null;
  }[];
}
