import { compareGerman } from '../../../../foundation/german.ts';
import type { Priority, SolutionStanding, SolutionState } from './solution.ts';

/** Fewer priorities say what single heads think: nothing is ranked by them. */
export const PRIORITIES_MIN = 3;
/** Of three or four, lowest, median and highest are the single values. */
export const SPREAD_MIN = 5;

/** What the priorities of the heads say of one solution. */
export interface PrioritySummary {
  readonly given: number;
  /** Twice the median, so that it stays whole: 7 is 3.5. Null below `PRIORITIES_MIN`. */
  readonly doubledMedian: number | null;
  /** Lowest and highest; null below `SPREAD_MIN`. */
  readonly spread: readonly [Priority, Priority] | null;
}

/** Median and spread of the priorities that were given. */
export function summarisePriorities(
  standings: readonly Pick<SolutionStanding, 'priority'>[],
): PrioritySummary {
  const given = standings.flatMap(({ priority }) => priority ?? []).toSorted((a, b) => a - b);
  const [lowest, highest] = [given[0], given.at(-1)];
  if (given.length < PRIORITIES_MIN || lowest === undefined || highest === undefined)
    return { given: given.length, doubledMedian: null, spread: null };
  const [below, above] = [given[(given.length - 1) >> 1] ?? lowest, given[given.length >> 1] ?? highest];
  const spread = given.length < SPREAD_MIN ? null : ([lowest, highest] as const);
  return { given: given.length, doubledMedian: below + above, spread };
}

export interface RankedSolution<T> {
  readonly solution: T;
  readonly summary: PrioritySummary;
  readonly counts: Readonly<Record<SolutionState, number>>;
  /** From 1; equal for equal medians; null where too few priorities were given. */
  readonly rank: number | null;
}

/**
 * Orders solutions by the median priority; where it is equal, by how many want, plan or have them, then by name. Those
 * with too few priorities stand last and have no rank.
 */
export function rankSolutions<
  T extends { readonly title: string; readonly standings: readonly SolutionStanding[] },
>(solutions: readonly T[]): readonly RankedSolution<T>[] {
  const judged = solutions.map((solution) => ({
    solution,
    summary: summarisePriorities(solution.standings),
    counts: countStates(solution.standings),
  }));
  const ordered = judged.toSorted(
    (a, b) =>
      (b.summary.doubledMedian ?? 0) - (a.summary.doubledMedian ?? 0) ||
      interest(b.counts) - interest(a.counts) ||
      compareGerman(a.solution.title, b.solution.title),
  );
  return ordered.map((entry) => ({
    ...entry,
    rank:
      entry.summary.doubledMedian === null
        ? null
        : 1 + ordered.findIndex(({ summary }) => summary.doubledMedian === entry.summary.doubledMedian),
  }));
}

function countStates(standings: readonly Pick<SolutionStanding, 'state'>[]) {
  const count = (state: SolutionState) => standings.filter((standing) => standing.state === state).length;
  return {
    vorhanden: count('vorhanden'),
    geplant: count('geplant'),
    gewuenscht: count('gewuenscht'),
    'nicht-vorgesehen': count('nicht-vorgesehen'),
  };
}

const interest = ({ vorhanden, geplant, gewuenscht }: Readonly<Record<SolutionState, number>>): number =>
  vorhanden + geplant + gewuenscht;

/** "3,5" */
export const medianText = (doubled: number): string =>
  doubled % 2 === 0 ? `${doubled / 2}` : `${(doubled - 1) / 2},5`;
