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

/** What an area needs to pass one that stands above it. A criterion that does not count lifts nobody. */
export function climbOver(area: RankedArea, above: RankedArea, ranking: Ranking): Climb {
  return {
    members: membersNeeded(area, above, ranking),
    urgencyHundredths: area.urgency && urgencyNeeded(area, area.urgency, above, ranking),
  };
}

function membersNeeded(area: RankedArea, above: RankedArea, { members, weights }: Ranking): number | null {
  const perMember = divideRatio(pointsOf('members', area, weights), ratio(BigInt(members)));
  if (perMember.numerator === 0n) return null;
  const missing = ceiling(divideRatio(subtractRatio(above.score, area.score), perMember));
  const enough = area.members + Math.max(1, missing);
  return firstThat(enough, members, (count) =>
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
  if (perHundredth.numerator === 0n) return null;
  const missing = divideRatio(subtractRatio(above.score, area.score), perHundredth);
  const enough = ceiling(addRatio(divideRatio(meanOf(urgency), HUNDREDTH), missing));
  return firstThat(enough, HIGHEST_HUNDREDTHS, (hundredths) =>
    standsAbove({ ...area, urgency: meanOfHundredths(hundredths) }, above, members, weights),
  );
}

/** At `enough` the scores are at least equal; where the tie rule then decides against the area, one step more is. */
const firstThat = (enough: number, most: number, passes: (value: number) => boolean): number | null =>
  [enough, enough + 1].find((value) => value <= most && passes(value)) ?? null;

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
