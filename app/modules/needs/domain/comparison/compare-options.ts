import { germanDecimal, germanList } from '../../../../foundation/german.ts';
import { compareRatio, type Ratio, ratioToFixed } from '../../../../foundation/ratio.ts';
import { type ComparedCriterion, OPTION_LABELS, OPTIONS, type Option } from './option.ts';
import { weightedMean } from './weighted-mean.ts';

/** An option with its place; place and score are null while a criterion is not judged. */
export interface ComparedOption {
  readonly option: Option;
  readonly place: number | null;
  /** Weighted mean of the points, 1 to 5, exact. */
  readonly score: Ratio | null;
  /** Labels of criteria that are not judged for it. */
  readonly missing: readonly string[];
}

export interface Comparison {
  /** In the order A to D. */
  readonly options: readonly ComparedOption[];
  /** First places; several where they are equal, none while nothing is judged fully. */
  readonly best: readonly Option[];
  /** German: who leads, by how much, or what is missing. */
  readonly reason: string;
  /** Criteria without which another option would lead. */
  readonly decisive: readonly string[];
}

/**
 * Compares the options by weighted means. An option with a criterion that is not judged gets no place: a missing
 * judgement counts neither as bad nor as good.
 */
export function compareOptions(criteria: readonly ComparedCriterion[]): Comparison {
  const scored = OPTIONS.map((option) => ({ option, ...scoreOf(option, criteria) }));
  const options = scored.map((one) => ({ ...one, place: placeOf(one.score, scored) }));
  const best = options.filter(({ place }) => place === 1).map(({ option }) => option);
  return { options, best, reason: reasonOf(options, best), decisive: decisiveOf(criteria, best) };
}

function scoreOf(
  option: Option,
  criteria: readonly ComparedCriterion[],
): Pick<ComparedOption, 'score' | 'missing'> {
  const missing = criteria.filter(({ points }) => points[option] === null).map(({ label }) => label);
  return {
    score: weightedMean(criteria.map(({ weight, points }) => ({ weight, points: points[option] }))),
    missing,
  };
}

const placeOf = (score: Ratio | null, all: readonly Pick<ComparedOption, 'score'>[]): number | null =>
  score === null
    ? null
    : 1 + all.filter((other) => other.score !== null && compareRatio(other.score, score) > 0).length;

function reasonOf(options: readonly ComparedOption[], best: readonly Option[]): string {
  const open = options.filter(({ score }) => score === null).map(({ option }) => option);
  const left = open.length > 0 ? ` Noch nicht ganz bewertet: ${germanList(open)}.` : '';
  const [first, ...equal] = best;
  if (first === undefined) return `Noch ist keine Form ganz bewertet.${left}`;
  const score = textOf(options.find(({ option }) => option === first)?.score ?? null);
  if (equal.length > 0) return `Gleichauf mit ${score} Punkten: ${germanList(best)}.${left}`;
  const second = options.find(({ place }) => place === 2);
  const lead = second ? `, vor ${second.option} mit ${textOf(second.score)}` : '';
  return `${first} (${OPTION_LABELS[first]}) führt mit ${score} Punkten${lead}.${left}`;
}

const textOf = (score: Ratio | null): string =>
  score === null ? '–' : germanDecimal(ratioToFixed(score, 2));

/** Leaves each criterion out once and looks whether the same options still lead. */
function decisiveOf(criteria: readonly ComparedCriterion[], best: readonly Option[]): readonly string[] {
  if (best.length === 0 || criteria.length < 2) return [];
  return criteria
    .filter((left) => {
      const rest = criteria.filter(({ label }) => label !== left.label);
      const scored = OPTIONS.map((option) => ({ option, ...scoreOf(option, rest) }));
      return scored.some(
        ({ option, score }) => best.includes(option) !== (placeOf(score, scored) === 1) && score !== null,
      );
    })
    .map(({ label }) => label);
}
