import { MILLION } from '../../../../foundation/decimal.ts';
import {
  addRatio,
  divideRatio,
  type Ratio,
  ratio,
  subtractRatio,
  ZERO,
} from '../../../../foundation/ratio.ts';
import { type MarkMean, meanOf } from './area-statistics.ts';
import type { RankedArea, Ranking } from './rank-areas.ts';
import { standsAbove } from './standing.ts';
import { CRITERIA, type Criterion, type Weights } from './weights.ts';

/** What would lift an area over another one, each change alone and everything else as it is. */
export interface Climb {
  /** The fewest interested members that suffice, with the same mean marks; null where all members are too few. */
  readonly members: number | null;
  /** The lowest mean urgency in hundredths that suffices (835 is 8,35); null where 10 is too low or nobody gave a mark. */
  readonly urgencyHundredths: number | null;
}

/** What an area needs to pass one that stands above it. What weighs nothing lifts only where the points are equal. */
export function climbOver(area: RankedArea, above: RankedArea, ranking: Ranking): Climb {
  return {
    members: membersNeeded(area, above, ranking),
    urgencyHundredths: area.urgency && urgencyNeeded(area, area.urgency, above, ranking),
  };
}

function membersNeeded(area: RankedArea, above: RankedArea, { members, weights }: Ranking): number | null {
  const perMember = divideRatio(pointsOf('members', area, weights), ratio(BigInt(members)));
  const enough = area.members + Math.max(1, ceiling(stepsTo(area, above, perMember)));
  return firstThat([enough, above.members], members, (count) =>
    standsAbove({ ...area, members: count }, above, members, weights),
  );
}

const HIGHEST_HUNDREDTHS = 1000;
const HUNDREDTHS_OF_SCALE = 900n;

function urgencyNeeded(
  area: RankedArea,
  urgency: MarkMean,
  above: RankedArea,
  { members, weights }: Ranking,
): number | null {
  const perHundredth = divideRatio(pointsOf('urgency', area, weights), ratio(HUNDREDTHS_OF_SCALE));
  const inHundredths = (mean: MarkMean): Ratio => divideRatio(meanOf(mean), HUNDREDTH);
  const enough = ceiling(addRatio(inHundredths(urgency), stepsTo(area, above, perHundredth)));
  const asUrgent = above.urgency ? ceiling(inHundredths(above.urgency)) : enough;
  return firstThat([enough, asUrgent], HIGHEST_HUNDREDTHS, (hundredths) =>
    standsAbove({ ...area, urgency: meanOfHundredths(hundredths) }, above, members, weights),
  );
}

/** Steps until the points are at least equal; 0 where a step brings nothing. */
const stepsTo = (area: RankedArea, above: RankedArea, perStep: Ratio): Ratio =>
  perStep.numerator === 0n ? ZERO : divideRatio(subtractRatio(above.score, area.score), perStep);

/** The points are equal from one of the starts on; where the tie rule then decides against the area, one step more is. */
const firstThat = (
  starts: readonly number[],
  most: number,
  passes: (value: number) => boolean,
): number | null =>
  starts
    .flatMap((start) => [start, start + 1])
    .toSorted((a, b) => a - b)
    .find((value) => value <= most && passes(value)) ?? null;

/** Points that a term of 1 brings the area: its share of the weights that count for it. */
function pointsOf(criterion: Criterion, { terms }: RankedArea, weights: Weights): Ratio {
  const whole = CRITERIA.reduce((sum, each) => (terms[each] === null ? sum : sum + weights[each]), 0n);
  return whole === 0n ? ZERO : ratio(100n * weights[criterion], whole);
}

const HUNDREDTH = ratio(1n, 100n);

/** Of a ratio that is not negative. */
const ceiling = ({ numerator, denominator }: Ratio): number =>
  Number((numerator + denominator - 1n) / denominator);

const meanOfHundredths = (hundredths: number): MarkMean => ({
  sum: (BigInt(hundredths) * MILLION) / 100n,
  count: 1,
});
