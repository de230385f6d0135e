import { readSort, type Sort } from '../../../../ui/sort.ts';
import { DEFAULT_THRESHOLD_PERCENT, DEFAULT_WEIGHTS, type View, type Weights } from '../../domain/index.ts';
import type { LoadedRound } from '../../use-cases/ranking/read-round.ts';
import { type FieldProblem, readWeights, type WeightInput, weightParameters } from './weight-fields.ts';

/** Columns a list may be sorted by, as they stand in the address. */
export const SORT_KEYS = [
  'rang',
  'veroeffentlicht',
  'bereich',
  'u',
  'nicht-u',
  'summe',
  'dringlichkeit',
  'punkte',
  'robustheit',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

const BY_RANK: Sort<SortKey> = { by: 'rang', direction: 'ascending' };

/** What holds where the address says nothing: the weights and the threshold of the round. */
export interface RankingStandard {
  /** In millionths of a percent, sum 100 percent. */
  readonly weights: Weights;
  /** Whole percent. */
  readonly threshold: number;
}

/** Where there is no round yet: what `rank` and the study take. */
const WITHOUT_ROUND: RankingStandard = { weights: DEFAULT_WEIGHTS, threshold: DEFAULT_THRESHOLD_PERCENT };

/** The standard of a round; without a round the general one. */
export const standardOf = (
  round: Pick<LoadedRound, 'weights' | 'countyWideFrom'> | undefined,
): RankingStandard => (round ? { weights: round.weights, threshold: round.countyWideFrom } : WITHOUT_ROUND);

/** What the address of the ranking asks for. */
export interface RankingQuery {
  /** Slug of the round; null for the latest. */
  readonly round: string | null;
  readonly search: string;
  readonly view: View | null;
  /** As typed. */
  readonly thresholdText: string;
  /** Whole percent; the standard where the typed one cannot be used. */
  readonly threshold: number;
  /** At least so many U-Kommunen; 0 for all. */
  readonly minStudy: number;
  readonly weighting: WeightInput;
  readonly weights: Weights;
  readonly standard: RankingStandard;
  readonly sort: Sort<SortKey>;
  readonly problems: readonly FieldProblem[];
  /** The address as it came, for links that keep it. */
  readonly parameters: URLSearchParams;
}

/** Reads the address of the ranking. What cannot be used is a problem and falls back to the standard of the round. */
export function readRankingQuery(
  query: URLSearchParams,
  standard: RankingStandard = WITHOUT_ROUND,
): RankingQuery {
  const thresholdText = query.get('schwelle')?.trim() ?? String(standard.threshold);
  const threshold = readThreshold(thresholdText);
  const weighting = readWeights(query, standard.weights);
  return {
    round: query.get('runde') || null,
    search: query.get('suche')?.trim() ?? '',
    view: readView(query.get('sicht')),
    thresholdText,
    threshold: threshold ?? standard.threshold,
    minStudy: readCount(query.get('u-kommunen')),
    weighting,
    weights: weighting.weights,
    standard,
    sort: readSort(query, SORT_KEYS, BY_RANK),
    problems: [...weighting.problems, ...(threshold === null ? [THRESHOLD_PROBLEM] : [])],
    parameters: query,
  };
}

/** The parameters a page about one area needs to compute the same: round, weights, threshold; '' where all are standard. */
export function carriedParameters(query: RankingQuery): string {
  const carried = carriedFields(query);
  return carried.size > 0 ? `?${carried.toString()}` : '';
}

/** The same as fields of an address or a form. */
export function carriedFields({ round, weights, threshold, standard }: RankingQuery): URLSearchParams {
  const carried = new URLSearchParams(weightParameters(weights, standard.weights).map((pair) => [...pair]));
  if (round !== null) carried.set('runde', round);
  if (threshold !== standard.threshold) carried.set('schwelle', String(threshold));
  return carried;
}

const THRESHOLD_PROBLEM: FieldProblem = {
  field: 'schwelle',
  label: 'Kreisweit ab',
  message: 'Geben Sie eine ganze Zahl von 0 bis 100 ein, zum Beispiel 50.',
};

function readThreshold(text: string): number | null {
  const percent = /^\d{1,3}$/.test(text) ? Number(text) : 101;
  return percent <= 100 ? percent : null;
}

const readView = (text: string | null): View | null =>
  text === 'kreisweit' || text === 'bilateral' ? text : null;

const readCount = (text: string | null): number => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : 0);
