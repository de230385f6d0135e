import type { Cents } from '../../../foundation/cents.ts';
import type { Millionths } from '../../../foundation/decimal.ts';
import type { LayerKind } from './allocation-types.ts';
import type { Fraction } from './fraction.ts';

/** Days of membership in the period ÷ days of the period. */
export interface DaysFactor {
  readonly member: number;
  readonly period: number;
}

/** The bound that decided a part. */
export interface BoundHit {
  readonly kind: 'floor' | 'cap';
  /** What the member's whole amount is bound to. */
  readonly amount: Cents;
  /** What earlier layers had taken of it. */
  readonly earlier: Cents;
}

/** How a part came about: everything a Rechenweg page shows, exact. Amounts of a credit are negative. */
export interface PartDerivation {
  readonly layer: string;
  readonly kind: LayerKind;
  /** The measure that counted; `equal` for a flat amount. */
  readonly measure: string;
  /** The member's measure as given, before days. */
  readonly measured: Millionths;
  /** Null where the measure does not count by days. */
  readonly days: DaysFactor | null;
  /** The measure after days. */
  readonly weight: Fraction;
  /** EUR per unit of a `flat` or `rate` layer, else null. */
  readonly rate: Millionths | null;
  /** Percentage of a `share` layer, else null. */
  readonly percent: Millionths | null;
  /** Sum of the weights that shared the split; null for `flat` and `rate` and for members at a bound. */
  readonly totalWeight: Fraction | null;
  /** What these weights shared, in cents; null like `totalWeight`. */
  readonly pool: Cents | null;
  /** Whether others at a floor or cap were left out of `totalWeight` and `pool`. */
  readonly partial: boolean;
  /** The part in cents before rounding. */
  readonly exact: Fraction;
  /** amount − exact, in cents. */
  readonly rounding: Fraction;
  readonly amount: Cents;
  /** The bound that decided the part, null where weight did. */
  readonly bound: BoundHit | null;
}
