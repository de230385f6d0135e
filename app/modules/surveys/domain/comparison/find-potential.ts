import {
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  subtractRatio,
  ZERO,
} from '../../../../foundation/ratio.ts';
import { sumOf } from './statistics.ts';

/** A figure of one member with what it is divided by. */
export interface MeasuredFigure {
  readonly raw: Ratio;
  readonly divisor: Ratio;
  readonly value: Ratio;
}

/** What it would come to if those above the median came down to it. A hint where to look, never a saving. */
export interface Potential {
  /** How many lie above. */
  readonly above: number;
  /** By how much less all would come to, in the unit of the question. */
  readonly less: Ratio;
  /** Of what all come to, from 0 to 1; null where that is not above zero. */
  readonly share: Ratio | null;
}

/** Below three figures there is no middle to come to. */
const LEAST_FIGURES = 3;

/** Sums up, over those above the median, figure − median × divisor. Null with fewer than three figures. */
export function findPotential(figures: readonly MeasuredFigure[], median: Ratio): Potential | null {
  if (figures.length < LEAST_FIGURES) return null;
  const above = figures.filter(({ value }) => compareRatio(value, median) > 0);
  const raw = sumOf(above.map((figure) => figure.raw));
  const less = subtractRatio(raw, multiplyRatio(median, sumOf(above.map(({ divisor }) => divisor))));
  const all = sumOf(figures.map((figure) => figure.raw));
  return {
    above: above.length,
    less,
    share: compareRatio(all, ZERO) > 0 ? divideRatio(less, all) : null,
  };
}
