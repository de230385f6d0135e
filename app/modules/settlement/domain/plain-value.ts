import { divideFloor } from '../../../foundation/integer-division.ts';
import { addRatio, compareRatio, divideRatio, type Ratio, ratio } from '../../../foundation/ratio.ts';
import { contains, type Interval } from './interval.ts';

/** Finest grid tried before the middle is taken. */
const MOST_PLACES = 9n;

/**
 * The number of an interval that reads best as an example: the wished one where it belongs to it, else the one with
 * the fewest decimal places, nearest to the wish among those.
 */
export function plainValue(interval: Interval, wish: Ratio): Ratio {
  if (contains(interval, wish)) return wish;
  for (let places = 0n; places <= MOST_PLACES; places++) {
    const candidate = nearestOnGrid(interval, wish, ratio(1n, 10n ** places));
    if (candidate) return candidate;
  }
  return divideRatio(addRatio(interval.low.value, interval.high.value), ratio(2n));
}

/** The multiple of `step` within the interval that is nearest to a wish outside of it; null where there is none. */
export function nearestOnGrid({ low, high }: Interval, wish: Ratio, step: Ratio): Ratio | null {
  const fromLow = compareRatio(wish, low.value) <= 0;
  const end = fromLow ? low : high;
  const steps = divideRatio(end.value, step);
  const below = divideFloor(steps.numerator, steps.denominator);
  const count = [below, below + 1n, below - 1n].find((candidate) =>
    contains({ low, high }, ratio(candidate * step.numerator, step.denominator)),
  );
  return count === undefined ? null : ratio(count * step.numerator, step.denominator);
}
