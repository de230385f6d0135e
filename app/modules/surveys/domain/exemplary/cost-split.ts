import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';

/** By what the cost of an exemplary survey is shared. */
export const SPLIT_KEYS = {
  gleich: 'zu gleichen Teilen',
  einwohner: 'nach Einwohnern',
  beides: 'ein Teil gleich, der Rest nach Einwohnern',
} as const;
export type SplitKey = keyof typeof SPLIT_KEYS;
export const isSplitKey = (text: string): text is SplitKey => Object.hasOwn(SPLIT_KEYS, text);

/** A member that pays, with the inhabitants that count for it; null where none are known. */
export interface SharingMember {
  readonly memberId: string;
  readonly population: { readonly value: number; readonly asOf: CalendarDate } | null;
}

/** What a consultant costs who surveys some members for all, and how all share it (12th report Groß-Gerau, 1.1 b). */
export interface CostSplit {
  readonly pool: Cents;
  readonly key: SplitKey;
  /** Part of the pool that is shared equally, in percent, under `beides`; null otherwise. */
  readonly equalPercent: Millionths | null;
  /** Least amount of a member. */
  readonly floor: Cents | null;
  /** Most that a member pays, in euro an inhabitant. */
  readonly capPerInhabitant: Millionths | null;
  /** Ids of the members that are surveyed. */
  readonly surveyed: readonly string[];
  readonly sharing: readonly SharingMember[];
  readonly note: string;
}
