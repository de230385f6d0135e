import { type BestSetQuestion, inValueOrder, type SetCandidate } from './best-set-problem.ts';

/** A candidate as the search sees it: loads of the members with a limit, by place. */
export interface SearchItem {
  readonly candidate: SetCandidate;
  readonly value: number;
  readonly loads: readonly (readonly [place: number, load: number])[];
}

/** What is left to decide once the fixed ones are in or out. */
export interface SearchProblem {
  /** By value, highest first. */
  readonly items: readonly SearchItem[];
  readonly slots: number;
  /** Free load by place of the limit. */
  readonly free: readonly number[];
}

/** What the search has to decide: only what brings something and fits beside the fixed ones. */
export function problemOf(
  { candidates, capacity, limits }: BestSetQuestion,
  fixed: readonly SetCandidate[],
  fixedOut: ReadonlySet<string>,
): SearchProblem {
  const free = limits.map(({ key, used, limit }) =>
    fixed.reduce((left, { loads }) => left - (loads.get(key) ?? 0), limit - used),
  );
  const open = candidates.filter((candidate) => !fixed.includes(candidate) && !fixedOut.has(candidate.id));
  const items = inValueOrder(open).map((candidate) => ({
    candidate,
    value: candidate.value,
    loads: limits.flatMap(({ key }, place) => {
      const load = candidate.loads.get(key) ?? 0;
      return load > 0 ? [[place, load] as const] : [];
    }),
  }));
  const fitting = items.filter(
    ({ value, loads }) => value > 0 && loads.every(([place, load]) => load <= (free[place] ?? 0)),
  );
  return { items: fitting, slots: capacity - fixed.length, free };
}
