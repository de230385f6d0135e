import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  subtractRatio,
  ZERO,
} from '../../../../foundation/ratio.ts';

/** How figures of members lie, exact. */
export interface Statistics {
  readonly count: number;
  readonly min: Ratio;
  readonly lowerQuartile: Ratio;
  readonly median: Ratio;
  readonly upperQuartile: Ratio;
  readonly max: Ratio;
}

/** Printed below every table of quartiles. */
export const QUARTILE_METHOD =
  'Quartile einschließlich Median, zwischen zwei Werten anteilig (wie QUARTILE.INKL in Excel).';

/** Smallest, quartiles and largest of some figures; null where there are none. */
export function describeFigures(figures: readonly Ratio[]): Statistics | null {
  const sorted = figures.toSorted(compareRatio);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (!min || !max) return null;
  return {
    count: sorted.length,
    min,
    lowerQuartile: quantile(sorted, 1n),
    median: quantile(sorted, 2n),
    upperQuartile: quantile(sorted, 3n),
    max,
  };
}

/**
 * A quarter, half or three quarters of the way through sorted figures: at place (n − 1) × q ÷ 4 counted from 0, between
 * two figures in proportion (Hyndman and Fan 1996, definition 7; Excel's QUARTILE.INKL).
 */
function quantile(sorted: readonly Ratio[], quarters: bigint): Ratio {
  const place = BigInt(sorted.length - 1) * quarters;
  const index = Number(place / 4n);
  const [below, above] = [sorted[index] ?? ZERO, sorted[index + 1]];
  const rest = place % 4n;
  if (rest === 0n || !above) return below;
  return addRatio(below, multiplyRatio(subtractRatio(above, below), ratio(rest, 4n)));
}

/** Median alone; null of nothing. */
export const medianOf = (figures: readonly Ratio[]): Ratio | null => describeFigures(figures)?.median ?? null;

export const sumOf = (figures: readonly Ratio[]): Ratio => figures.reduce(addRatio, ZERO);

/** Arithmetic mean, each member counting once; null of nothing. Apart from the others: exact sums of fractions cost most. */
export const meanOf = (figures: readonly Ratio[]): Ratio | null =>
  figures.length === 0 ? null : divideRatio(sumOf(figures), ratio(BigInt(figures.length)));
