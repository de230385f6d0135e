import { divideRoundHalfUp } from '../../../foundation/integer-division.ts';
import type { PopulationEntry, PopulationHistory } from '../domain/population-history.ts';

/** How a count changed between two days. */
export interface PopulationSpan {
  readonly from: PopulationEntry;
  readonly to: PopulationEntry;
  readonly difference: number;
  /** Tenths of a percent of `from`, rounded half up (DIN 1333); null where `from` counts nobody. */
  readonly permille: number | null;
}

/** From the earliest to the latest count of a history in any order; null where there are not two. */
export function computePopulationSpan(history: PopulationHistory): PopulationSpan | null {
  const sorted = history.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from && to && from !== to ? computeChange(from, to) : null;
}

/** From one count to another. */
export function computeChange(from: PopulationEntry, to: PopulationEntry): PopulationSpan {
  const difference = to.value - from.value;
  const permille =
    from.value === 0 ? null : Number(divideRoundHalfUp(BigInt(difference) * 1000n, BigInt(from.value)));
  return { from, to, difference, permille };
}
