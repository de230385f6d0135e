import type { Layer } from './allocation-types.ts';
import type { Side } from './water-level.ts';
import type { Column } from './weigh-members.ts';

/** What a split of a pool was made with. */
export interface SplitFacts<N> {
  /** What the members shared; negative where a remainder below zero was split like its absolute value. */
  readonly pool: N;
  /** Sum of the weights that shared it. */
  readonly weight: N;
  /** Whether members at a floor or cap were left out of both. */
  readonly partial: boolean;
}

/** What decided a bounded rest, one entry per member. */
export interface BoundFacts<N> {
  readonly sides: readonly Side[];
  readonly earlier: readonly N[];
  readonly floors: readonly N[] | null;
  readonly caps: readonly N[] | null;
}

/** The parts of one layer, in the order of those who take part, with what is needed to explain them. */
export interface LayerOutcome<N> {
  readonly layer: Layer;
  readonly parts: readonly N[];
  readonly column: Column<N>;
  readonly prorated: boolean;
  readonly split: SplitFacts<N> | null;
  readonly bound: BoundFacts<N> | null;
}
