import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import type { Points } from './option.ts';

/** A criterion as one option meets it; null is not judged yet, never zero. */
export interface WeighedPoints {
  /** Whole number from 1 to 100; only the proportion counts. */
  readonly weight: number;
  readonly points: Points | null;
}

/** Weighted mean of the points, 1 to 5, exact; null without criteria and while one of them is not judged. */
export function weightedMean(judged: readonly WeighedPoints[]): Ratio | null {
  let [total, weights] = [0, 0];
  for (const { weight, points } of judged) {
    if (points === null) return null;
    total += weight * points;
    weights += weight;
  }
  return weights === 0 ? null : ratio(BigInt(total), BigInt(weights));
}
