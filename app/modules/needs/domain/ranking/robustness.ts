import { compareRatio, type Ratio, ratioToNumber } from '../../../../foundation/ratio.ts';
import { type ScoreTerms, weightedScore } from './score.ts';
import { CRITERIA, type Weights } from './weights.ts';

/** Steps of 5 percent: 20 of them make 100. */
const STEPS = 20;

/** All weightings on the 5-percent grid, each weight 0, 5 … 100 with sum 100: 231 of them (weights in steps). */
export const WEIGHTINGS: readonly Weights[] = Array.from({ length: STEPS + 1 }, (_, members) =>
  Array.from({ length: STEPS - members + 1 }, (_unused, urgency) => ({
    members: BigInt(members),
    urgency: BigInt(urgency),
    complexity: BigInt(STEPS - members - urgency),
  })),
).flat();

/** Far above the error of a floating-point score of 0 to 100 (about 1e-13), far below what a person would see. */
export const MARGIN = 1e-9;

/**
 * In how many of the 231 weightings each area is among the first `top`. The areas come in the order of the tie rule
 * (urgency, members, name), so that of two equal scores the earlier one wins. Floating point only sorts out what is
 * clear; whatever lies within the margin of the last place is decided exactly.
 */
export function countTopPlaces(areas: readonly ScoreTerms[], top: number): number[] {
  const places = areas.map(() => 0);
  if (top >= areas.length) return places.fill(WEIGHTINGS.length);
  const columns = areas.map(toNumbers);
  const scores = new Float64Array(areas.length);
  for (const weights of WEIGHTINGS) {
    fillScores(scores, columns, weights);
    for (const index of firstPlaces(areas, scores, weights, top)) places[index] = (places[index] ?? 0) + 1;
  }
  return places;
}

/** The terms in the order of CRITERIA, for a first guess. */
type NumberTerms = readonly (number | null)[];

export const toNumbers = (terms: ScoreTerms): NumberTerms =>
  CRITERIA.map((criterion) => terms[criterion] && ratioToNumber(terms[criterion]));

function fillScores(scores: Float64Array, columns: readonly NumberTerms[], weights: Weights): void {
  const parts = CRITERIA.map((criterion) => Number(weights[criterion]));
  for (const [index, terms] of columns.entries()) scores[index] = approximateScore(terms, parts);
}

/** The score in floating point: good to about 1e-13. */
export function approximateScore(terms: NumberTerms, parts: readonly number[]): number {
  let [sum, weight] = [0, 0];
  for (let i = 0; i < parts.length; i += 1) {
    const [term, part] = [terms[i], parts[i] ?? 0];
    if (term === null || term === undefined) continue;
    sum += part * term;
    weight += part;
  }
  return weight === 0 ? 0 : (100 * sum) / weight;
}

/** The indexes of the first `top` areas: those clearly above the last place, then the best of the close ones. */
function firstPlaces(
  areas: readonly ScoreTerms[],
  scores: Float64Array,
  weights: Weights,
  top: number,
): number[] {
  const cut = scores.toSorted()[scores.length - top] ?? 0;
  const winners: number[] = [];
  const close: number[] = [];
  for (const [index, score] of scores.entries()) {
    if (score > cut + MARGIN) winners.push(index);
    else if (score >= cut - MARGIN) close.push(index);
  }
  const seats = top - winners.length;
  return winners.concat(close.length === seats ? close : bestOf(areas, close, weights, seats));
}

/** The `seats` best of the candidates by exact score; the candidates stand in tie order and stay so on equality. */
function bestOf(
  areas: readonly ScoreTerms[],
  candidates: readonly number[],
  weights: Weights,
  seats: number,
): number[] {
  const best: { index: number; score: Ratio }[] = [];
  for (const index of candidates) {
    const terms = areas[index];
    if (!terms) continue;
    const score = weightedScore(terms, weights);
    let place = best.length;
    while (place > 0 && isHigher(score, best[place - 1]?.score)) place -= 1;
    if (place < seats) best.splice(place, 0, { index, score });
    if (best.length > seats) best.pop();
  }
  return best.map(({ index }) => index);
}

const isHigher = (a: Ratio, b: Ratio | undefined): boolean => b !== undefined && compareRatio(a, b) > 0;
