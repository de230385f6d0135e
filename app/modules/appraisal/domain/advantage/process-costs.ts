import type { Cents } from '../../../../foundation/cents.ts';
import type { Ratio } from '../../../../foundation/ratio.ts';
import type { CentreKind } from './process-model.ts';
import type { SplitMember } from './split-pool.ts';

/** A year of one member today, in cents. */
export interface TodayCost {
  readonly staff: Cents;
  readonly further: Cents;
  readonly total: Cents;
}

/** A year of one member together, in cents: what its own cases cause, and its parts of what is split. */
export interface PooledShare {
  readonly staff: Cents;
  readonly further: Cents;
  readonly fixed: Cents;
  readonly setUp: Cents;
  readonly idle: Cents;
  readonly total: Cents;
  /** The Rechenweg of the parts, one German line each; '' where nothing is split. */
  readonly basis: { readonly fixed: string; readonly setUp: string; readonly idle: string };
}

/** How many posts a member fills with the task today. */
export interface Staffing {
  /** Full-time posts, exact. */
  readonly posts: Ratio;
  /** Null where the task needs nobody. */
  readonly hasDeputy: boolean | null;
}

/** What the task costs one member today and together. */
export interface MemberCosts {
  readonly memberKey: string;
  readonly name: string;
  readonly today: TodayCost | null;
  readonly pooled: PooledShare | null;
  /** `today` less `pooled`: negative where it pays more. */
  readonly saving: Cents | null;
  /** Saving in percent of today, one place, as decimal string; null without both or where today costs nothing. */
  readonly percent: string | null;
  readonly staffing: Staffing | null;
  /** What it still has to tell, as German sentences. */
  readonly missing: readonly string[];
}

/** Staff of a centre. */
export interface CentreStaff {
  readonly kind: CentreKind;
  /** Full-time posts that the work of all fills, exact. */
  readonly posts: Ratio;
  /** Least staff by the model; null where none is asked for. */
  readonly minimum: Ratio | null;
  /** Cost of the part of the least staff that the work does not fill. */
  readonly idle: Cents;
}

/** Result of the process-cost model. */
export interface ProcessCosts {
  readonly members: readonly MemberCosts[];
  /** Over the members whose figures are complete. */
  readonly total: {
    readonly today: Cents;
    readonly pooled: Cents;
    readonly saving: Cents;
    readonly percent: string | null;
  };
  /** How many members both figures are known of. */
  readonly counted: number;
  /** Names of members that would pay more. */
  readonly losers: readonly string[];
  readonly centres: readonly CentreStaff[];
  /** What is split in a year: fixed cost, part of the set-up cost, idle staff. */
  readonly split: {
    readonly fixed: Cents;
    readonly setUp: Cents;
    readonly idle: Cents;
    readonly members: readonly SplitMember[];
  } | null;
  /** Why nobody has a figure of today, as German sentences; what keeps from the pooled figures. */
  readonly faults: { readonly today: readonly string[]; readonly pooled: readonly string[] };
}
