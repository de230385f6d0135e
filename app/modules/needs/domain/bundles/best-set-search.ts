import { problemOf, type SearchItem, type SearchProblem } from './best-set-items.ts';
import { findMultipliers, priceOf, SCALE } from './best-set-multipliers.ts';
import { type BestSetQuestion, inValueOrder, type SetCandidate } from './best-set-problem.ts';
import { SetWalk } from './best-set-walk.ts';

/** `preferred`: among equally good sets the one that the tie rule names; `any`: one of them, found faster. */
export type Tie = 'preferred' | 'any';

/**
 * The best set: exact, by branch and bound. Undefined where the fixed candidates alone break capacity or a limit.
 * Among equally good sets the preferred one holds the first candidate by value and id where two sets differ; what brings
 * nothing is not started, unless it is fixed.
 *
 * The bound relaxes the limits with multipliers (Lagrange): any whole multipliers give a true upper bound, good ones a
 * close one, so rounding them costs speed and never exactness. All sums are whole numbers.
 */
export function searchBestSet(question: BestSetQuestion, tie: Tie = 'preferred'): SetCandidate[] | undefined {
  const { candidates, fixedIn = new Set(), fixedOut = new Set() } = question;
  const fixed = candidates.filter(({ id }) => fixedIn.has(id));
  const problem = problemOf(question, fixed, fixedOut);
  if (problem.slots < 0 || problem.free.some((free, place) => free < 0 && isLoaded(question, fixed, place)))
    return undefined;
  return inValueOrder([...fixed, ...solve(problem, tie)]);
}

const isLoaded = ({ limits }: BestSetQuestion, fixed: readonly SetCandidate[], place: number): boolean =>
  fixed.some(({ loads }) => (loads.get(limits[place]?.key ?? '') ?? 0) > 0);

function solve(problem: SearchProblem, tie: Tie): SetCandidate[] {
  const { items } = problem;
  const multipliers = findMultipliers(problem, new SetWalk(problem, items, []).greedyValue());
  const worth = (item: SearchItem): number => item.value * SCALE - priceOf(item, multipliers);
  // What is most likely in comes first: a good set is found early, and the bound soon tells that no other is better.
  const likely = new SetWalk(
    problem,
    items.toSorted((a, b) => worth(b) - worth(a)),
    multipliers,
  );
  const found = likely.best(likely.greedyValue() - 1);
  if (tie === 'any') return found;
  const value = found.reduce((sum, candidate) => sum + candidate.value, 0);
  return new SetWalk(problem, items, multipliers).best(value - 1, value);
}
