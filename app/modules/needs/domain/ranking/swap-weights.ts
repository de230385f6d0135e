import {
  addRatio,
  compareRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  subtractRatio,
  ZERO,
} from '../../../../foundation/ratio.ts';
import type { AreaStatistics } from './area-statistics.ts';
import { type ScoreTerms, scoreTerms } from './score.ts';
import { standsAbove } from './standing.ts';
import { findRoots, type Line, multiplyLines, subtractCurves } from './weight-curve.ts';
import { CRITERIA, type Criterion, type Weights } from './weights.ts';

/** For one criterion: at which weights two areas change places. */
export interface WeightSwap {
  readonly criterion: Criterion;
  /** Its weight now, from 0 to 1. */
  readonly now: Ratio;
  /**
   * Its weights from 0 to 1 at which the order of the two changes, ascending; empty where it never does. Exact where
   * the scores are lines in the weight, that is wherever both areas lack the same marks; otherwise to a millionth.
   */
  readonly at: readonly Ratio[];
}

/** Both areas and what their order depends on. */
export interface SwapQuestion {
  readonly first: AreaStatistics;
  readonly second: AreaStatistics;
  readonly roundMembers: number;
  readonly weights: Weights;
}

/** Asks for every criterion when two areas would change places if its weight alone changed. */
export const findSwaps = (question: SwapQuestion): readonly WeightSwap[] =>
  CRITERIA.map((criterion) => ({
    criterion,
    now: shareOf(question.weights, criterion),
    at: findChanges(question, criterion),
  }));

/**
 * The weights with one of them set to a share of the whole from 0 to 1 and the others scaled in proportion; where the
 * others weigh nothing now, they get equal parts.
 */
export function weightsWith(weights: Weights, criterion: Criterion, share: Ratio): Weights {
  const others = CRITERIA.filter((each) => each !== criterion);
  const rest = others.reduce((sum, each) => sum + weights[each], 0n);
  const left = share.denominator - share.numerator;
  const whole = rest === 0n ? BigInt(others.length) : rest;
  const weigh = (each: Criterion): bigint =>
    each === criterion ? share.numerator * whole : left * (rest === 0n ? 1n : weights[each]);
  return { members: weigh('members'), urgency: weigh('urgency'), complexity: weigh('complexity') };
}

function shareOf(weights: Weights, criterion: Criterion): Ratio {
  const whole = CRITERIA.reduce((sum, each) => sum + weights[each], 0n);
  return whole === 0n ? ZERO : ratio(weights[criterion], whole);
}

/** The order can change at the ends of the scale and where both scores are equal; in between it cannot. */
function findChanges(question: SwapQuestion, criterion: Criterion): readonly Ratio[] {
  const { first, second, roundMembers, weights } = question;
  const leads = (share: Ratio): boolean =>
    standsAbove(first, second, roundMembers, weightsWith(weights, criterion, share));
  const places = distinct([ZERO, ...equalScores(question, criterion), ONE]);
  const between = places.slice(1).map((place, index) => leads(middle(places[index] ?? ZERO, place)));
  return places.filter((place, index) => {
    const sides = [between[index - 1], between[index], leads(place)].filter((side) => side !== undefined);
    return sides.some((side) => side !== sides[0]);
  });
}

const ONE = ratio(1n);
const HALF = ratio(1n, 2n);

const middle = (a: Ratio, b: Ratio): Ratio => multiplyRatio(addRatio(a, b), HALF);

const distinct = (places: readonly Ratio[]): Ratio[] =>
  places.filter((place, index) => index === 0 || compareRatio(place, places[index - 1] ?? ZERO) !== 0);

/** Weights strictly between 0 and 1 at which the scores are equal, ascending. */
function equalScores({ first, second, roundMembers, weights }: SwapQuestion, criterion: Criterion): Ratio[] {
  const [a, b] = [first, second].map((area) =>
    scoreLines(scoreTerms(area, roundMembers), weights, criterion),
  );
  if (!a || !b) return [];
  const curve = subtractCurves(multiplyLines(a.sum, b.weight), multiplyLines(b.sum, a.weight));
  return findRoots(curve);
}

/** Score ÷ 100 as a function of the weight: `sum` ÷ `weight`, both lines. Where nothing weighs, the score is 0. */
function scoreLines(terms: ScoreTerms, weights: Weights, criterion: Criterion): { sum: Line; weight: Line } {
  const present = CRITERIA.filter((each) => terms[each] !== null);
  const lineOf = (figure: (each: Criterion) => Ratio): Line => {
    const [start, end] = [ZERO, ONE].map((share) => {
      const scaled = weightsWith(weights, criterion, share);
      return present.reduce(
        (sum, each) => addRatio(sum, multiplyRatio(shareOf(scaled, each), figure(each))),
        ZERO,
      );
    });
    return { start: start ?? ZERO, slope: subtractRatio(end ?? ZERO, start ?? ZERO) };
  };
  const weight = lineOf(() => ONE);
  const nothingWeighs = weight.start.numerator === 0n && weight.slope.numerator === 0n;
  return {
    sum: lineOf((each) => terms[each] ?? ZERO),
    weight: nothingWeighs ? { start: ONE, slope: ZERO } : weight,
  };
}
