import { germanDecimal, germanInteger, germanList } from '../../../../foundation/german.ts';
import { multiplyRatio, type Ratio, ratio, ratioToFixed, ZERO } from '../../../../foundation/ratio.ts';
import { type MarkMean, meanOf } from './area-statistics.ts';
import type { RankedArea, Ranking } from './rank-areas.ts';
import { CRITERIA, CRITERION_LABELS, type Criterion, type Weights } from './weights.ts';

/** One term of a score. Numbers are decimal strings with a point; `term` and `points` are null where the mean is missing. */
export interface ScoreStep {
  readonly criterion: Criterion;
  readonly label: string;
  /** The weight as set, in percent with two places. */
  readonly weight: string;
  /** The weight after scaling up for missing means, in percent with two places. */
  readonly effectiveWeight: string;
  /** What the term is made of, in German: "19 von 29 Kommunen". */
  readonly basis: string;
  /** The term from 0 to 1, four places. */
  readonly term: string | null;
  /** effectiveWeight × term, two places. */
  readonly points: string | null;
}

/** How a score came about, for a page: the steps, their sum and what to know beside it. */
export interface ScoreExplanation {
  readonly steps: readonly ScoreStep[];
  readonly score: string;
  readonly note: string | null;
}

/** Explains the score of one area of a ranking. Steps are rounded one by one; the score is rounded from the exact sum. */
export function explainScore(area: RankedArea, { members, weights }: Ranking): ScoreExplanation {
  const effective = effectiveWeights(area, weights);
  const steps = CRITERIA.map((criterion) =>
    explainStep(criterion, area, members, weights, effective[criterion]),
  );
  return { steps, score: ratioToFixed(area.score, 2), note: noteOn(steps) };
}

function explainStep(
  criterion: Criterion,
  area: RankedArea,
  roundMembers: number,
  weights: Weights,
  effective: Ratio,
): ScoreStep {
  const term = area.terms[criterion];
  return {
    criterion,
    label: CRITERION_LABELS[criterion],
    weight: ratioToFixed(percentOf(weights[criterion], weights, CRITERIA), 2),
    effectiveWeight: ratioToFixed(effective, 2),
    basis: BASES[criterion](area, roundMembers),
    term: term && ratioToFixed(term, 4),
    points: term && ratioToFixed(multiplyRatio(effective, term), 2),
  };
}

const BASES: Readonly<Record<Criterion, (area: RankedArea, roundMembers: number) => string>> = {
  members: ({ members }, roundMembers) =>
    `${germanInteger(members)} von ${germanInteger(roundMembers)} Kommunen`,
  urgency: ({ urgency }) => meanBasis(urgency, (mean) => `(${mean} − 1) ÷ 9`),
  complexity: ({ complexity }) => meanBasis(complexity, (mean) => `(10 − ${mean}) ÷ 9`),
};

function meanBasis(mean: MarkMean | null, formula: (mean: string) => string): string {
  if (mean === null) return 'keine Bewertung abgegeben';
  const shown = germanDecimal(ratioToFixed(meanOf(mean), 2));
  const marks = mean.count === 1 ? '1 Bewertung' : `${germanInteger(mean.count)} Bewertungen`;
  return `Mittel ${shown} aus ${marks}: ${formula(shown)}`;
}

function effectiveWeights(area: RankedArea, weights: Weights): Readonly<Record<Criterion, Ratio>> {
  const present = CRITERIA.filter((criterion) => area.terms[criterion] !== null);
  const share = (criterion: Criterion): Ratio =>
    present.includes(criterion) ? percentOf(weights[criterion], weights, present) : ZERO;
  return { members: share('members'), urgency: share('urgency'), complexity: share('complexity') };
}

function percentOf(weight: bigint, weights: Weights, among: readonly Criterion[]): Ratio {
  const whole = among.reduce((sum, criterion) => sum + weights[criterion], 0n);
  return whole === 0n ? ZERO : ratio(100n * weight, whole);
}

function noteOn(steps: readonly ScoreStep[]): string | null {
  const missing = steps.filter(({ term }) => term === null).map(({ label }) => label);
  if (missing.length === 0) return null;
  const nothingLeft = steps.every(({ effectiveWeight }) => effectiveWeight === NO_WEIGHT);
  const consequence = nothingLeft
    ? 'Kein anderes Gewicht ist gesetzt, deshalb 0 Punkte.'
    : 'Die übrigen Gewichte sind auf 100\u00a0% hochgerechnet.';
  return `Ohne ${germanList(missing)}: Dazu liegt keine Bewertung vor. ${consequence}`;
}

const NO_WEIGHT = '0.00';
