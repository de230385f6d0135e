import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Cents } from '../../../foundation/cents.ts';
import type { Millionths } from '../../../foundation/decimal.ts';

/** The measure that is 1 for everyone. */
export const EQUAL = 'equal';

/** Both ends belong to the period. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** One who takes part. `from` and `to` bound the membership; null is open. */
export interface AllocationMember {
  readonly id: string;
  readonly name: string;
  readonly measures: ReadonlyMap<string, Millionths>;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Each member pays the amount. */
export interface FlatLayer {
  readonly kind: 'flat';
  readonly name: string;
  readonly amount: Cents;
}

/** Each member pays rate (EUR per unit) × measure. */
export interface RateLayer {
  readonly kind: 'rate';
  readonly name: string;
  readonly of: string;
  readonly rate: Millionths;
}

/** A percentage of the pool, split by the measure. */
export interface ShareLayer {
  readonly kind: 'share';
  readonly name: string;
  readonly of: string;
  readonly percent: Millionths;
}

/** What the layers before left of the pool, split by the measure. */
export interface RestLayer {
  readonly kind: 'rest';
  readonly name: string;
  readonly of: string;
}

export type Layer = FlatLayer | RateLayer | ShareLayer | RestLayer;
export type LayerKind = Layer['kind'];

/** Least amount of every member: one amount for all, or a measure in EUR per member (missing: 0). */
export type Floor = { readonly amount: Cents } | { readonly of: string };

/** Highest amount of a member: EUR per unit of a measure. */
export interface Cap {
  readonly perUnit: Millionths;
  readonly of: string;
}

/** Owed whatever is used: the percentage of the member's amount, at least the minimum. */
export interface Guaranteed {
  readonly percent: Millionths;
  readonly minimum: Cents;
}

/** A cost pool and the rules that split it: the input of `allocate` in exact types. */
export interface AllocationInput {
  readonly pool: Cents;
  readonly period: Period | null;
  readonly members: readonly AllocationMember[];
  /** Measures that count by days of membership. */
  readonly prorate: readonly string[];
  readonly layers: readonly Layer[];
  readonly floor: Floor | null;
  readonly cap: Cap | null;
  readonly guaranteed: Guaranteed | null;
}
