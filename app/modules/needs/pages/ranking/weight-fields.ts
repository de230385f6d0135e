import { decimalToString, MILLION, millionths } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import { readGermanDecimal } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  CRITERIA,
  CRITERION_LABELS,
  type Criterion,
  checkWeights,
  type Weights,
} from '../../domain/index.ts';

/** Parameter and field id of each weight. */
export const WEIGHT_FIELDS: Readonly<Record<Criterion, string>> = {
  members: 'gewicht-kommunen',
  urgency: 'gewicht-dringlichkeit',
  complexity: 'gewicht-komplexitaet',
};

/** A refused entry: which field, its label, and what to enter. */
export interface FieldProblem {
  readonly field: string;
  readonly label: string;
  readonly message: string;
}

/** The weights of a query: as typed, as computed with, and what is wrong with them. */
export interface WeightInput {
  readonly texts: Readonly<Record<Criterion, string>>;
  /** The round's weights where none were typed or the typed ones cannot be used. */
  readonly weights: Weights;
  readonly problems: readonly FieldProblem[];
}

/** Reads the three weights in percent, German notation. Without any of them the standard holds; an empty one weighs 0. */
export function readWeights(query: URLSearchParams, standard: Weights): WeightInput {
  if (CRITERIA.every((criterion) => query.get(WEIGHT_FIELDS[criterion]) === null))
    return {
      texts: perCriterion((criterion) => percentText(standard[criterion])),
      weights: standard,
      problems: [],
    };
  const texts = perCriterion((criterion) => query.get(WEIGHT_FIELDS[criterion])?.trim() ?? '');
  const read = perCriterion((criterion) => readWeight(texts[criterion]));
  const problems = CRITERIA.flatMap((criterion) => problemOf(criterion, read[criterion]));
  if (problems.length > 0) return { texts, weights: standard, problems };
  const weights = checkWeights(perCriterion((criterion) => weightOf(read[criterion])));
  if (weights.ok) return { texts, weights: weights.value, problems };
  return {
    texts,
    weights: standard,
    problems: [{ field: WEIGHT_FIELDS.members, label: 'Gewichte', message: weights.error }],
  };
}

/** The parameters that say the same weights again; none for the standard. */
export const weightParameters = (
  weights: Weights,
  standard: Weights,
): readonly (readonly [string, string])[] =>
  CRITERIA.every((criterion) => weights[criterion] === standard[criterion])
    ? []
    : CRITERIA.map((criterion) => [WEIGHT_FIELDS[criterion], percentText(weights[criterion])]);

/** "40", "33,5": a weight in percent in German notation. */
export const percentText = (weight: bigint): string => germanDecimal(decimalToString(millionths(weight)));

function perCriterion<T>(of: (criterion: Criterion) => T): Readonly<Record<Criterion, T>> {
  return { members: of('members'), urgency: of('urgency'), complexity: of('complexity') };
}

function readWeight(text: string): Result<bigint, 'no-percent'> {
  const weight = text === '' ? ok(0n) : readGermanDecimal(text);
  return weight.ok && weight.value >= 0n && weight.value <= 100n * MILLION ? weight : fail('no-percent');
}

const weightOf = (read: Result<bigint, unknown>): bigint => (read.ok ? read.value : 0n);

const problemOf = (criterion: Criterion, read: Result<bigint, unknown>): FieldProblem[] =>
  read.ok
    ? []
    : [
        {
          field: WEIGHT_FIELDS[criterion],
          label: CRITERION_LABELS[criterion],
          message: 'Geben Sie eine Zahl von 0 bis 100 ein, zum Beispiel 40.',
        },
      ];
