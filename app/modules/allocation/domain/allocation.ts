import type { Cents } from '../../../foundation/cents.ts';
import type { LayerKind } from './allocation-types.ts';
import type { PartDerivation } from './part-derivation.ts';

/** One layer's part of a member's amount. */
export interface AllocatedPart {
  readonly layer: string;
  readonly kind: LayerKind;
  readonly amount: Cents;
}

/** A part with its Rechenweg: as one German line and as data. */
export interface ExplainedPart extends AllocatedPart {
  readonly basis: string;
  readonly derivation: PartDerivation;
}

/** A member's amount, the sum of its parts. Without a day in the period: 0 and no parts. */
export interface AllocatedMember<Part extends AllocatedPart = ExplainedPart> {
  readonly id: string;
  readonly name: string;
  readonly amount: Cents;
  /** Owed whatever is used; null where the input asks for none. */
  readonly guaranteed: Cents | null;
  readonly parts: readonly Part[];
}

/** A pool as split, members in the order given. pool = allocated + unallocated. */
export interface Allocation<Part extends AllocatedPart = ExplainedPart> {
  readonly pool: Cents;
  readonly allocated: Cents;
  /** What no layer took; negative: the layers took more than the pool (over-recovery). */
  readonly unallocated: Cents;
  readonly members: readonly AllocatedMember<Part>[];
}
