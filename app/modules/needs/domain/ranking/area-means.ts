import { MILLION } from '../../../../foundation/decimal.ts';
import type { MarkMean } from './area-statistics.ts';

/** A mark of the office for one task of an area. */
export interface AreaMark {
  readonly area: string;
  readonly mark: number;
}

/** The exact mean of the marks per area. An area without a mark has no mean: missing is not zero. */
export function areaMeans(marks: Iterable<AreaMark>): ReadonlyMap<string, MarkMean> {
  const means = new Map<string, MarkMean>();
  for (const { area, mark } of marks) {
    const { sum, count } = means.get(area) ?? { sum: 0n, count: 0 };
    means.set(area, { sum: sum + BigInt(mark) * MILLION, count: count + 1 });
  }
  return means;
}
