import { findMultipliers, priceOf, SCALE } from './best-set-multipliers.ts';
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

function problemOf(
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

function solve(problem: SearchProblem, tie: Tie): SetCandidate[] {
  const { items } = problem;
  const multipliers = findMultipliers(problem, new Walk(problem, items, []).greedyValue());
  const worth = (item: SearchItem): number => item.value * SCALE - priceOf(item, multipliers);
  // What is most likely in comes first: a good set is found early, and the bound soon tells that no other is better.
  const likely = new Walk(
    problem,
    items.toSorted((a, b) => worth(b) - worth(a)),
    multipliers,
  );
  const found = likely.best(likely.greedyValue() - 1);
  if (tie === 'any') return found;
  const value = found.reduce((sum, candidate) => sum + candidate.value, 0);
  return new Walk(problem, items, multipliers).best(value - 1, value);
}

/** One walk through all sets in an order of the items: each is in first, then out. */
class Walk {
  readonly #items: readonly SearchItem[];
  readonly #slots: number;
  readonly #free: number[];
  readonly #prices: readonly number[];
  /** Value less the price of the loads, by place of the item, scaled. */
  readonly #reduced: readonly number[];
  /** Places of the items, the highest reduced value first; those below zero never raise a bound. */
  readonly #order: readonly number[];
  /** The free load of the start at its price. */
  readonly #room: number;
  #best: readonly number[] = [];
  #bestValue = 0;
  #enough = Number.POSITIVE_INFINITY;

  constructor({ slots, free }: SearchProblem, items: readonly SearchItem[], multipliers: readonly number[]) {
    this.#items = items;
    this.#slots = slots;
    this.#free = [...free];
    this.#prices = items.map((item) => priceOf(item, multipliers));
    this.#reduced = items.map(({ value }, index) => value * SCALE - (this.#prices[index] ?? 0));
    this.#order = items
      .map((_, index) => index)
      .filter((index) => (this.#reduced[index] ?? 0) > 0)
      .toSorted((a, b) => (this.#reduced[b] ?? 0) - (this.#reduced[a] ?? 0));
    this.#room = free.reduce((sum, left, place) => sum + Math.max(0, left) * (multipliers[place] ?? 0), 0);
  }

  /** The first set in the order that is worth more than `above` and as much as any; stops at one worth `enough`. */
  best(above: number, enough = Number.POSITIVE_INFINITY): SetCandidate[] {
    this.#bestValue = above;
    this.#enough = enough;
    this.#decide(0, [], 0, this.#room);
    return this.#best.flatMap((index) => this.#items[index]?.candidate ?? []);
  }

  /** Value of the set that takes item after item in the order while they fit. */
  greedyValue(): number {
    const taken: SearchItem[] = [];
    for (const item of this.#items) {
      if (taken.length >= this.#slots || !this.#fits(item)) continue;
      this.#load(item, -1);
      taken.push(item);
    }
    for (const item of taken) this.#load(item, 1);
    return taken.reduce((sum, { value }) => sum + value, 0);
  }

  #decide(index: number, chosen: readonly number[], value: number, room: number): void {
    if (value > this.#bestValue) [this.#bestValue, this.#best] = [value, chosen];
    const item = this.#items[index];
    const slots = this.#slots - chosen.length;
    if (!item || slots <= 0 || this.#bestValue >= this.#enough) return;
    if (this.#bound(index, slots, value, room) <= this.#bestValue) return;
    if (this.#fits(item)) {
      this.#load(item, -1);
      this.#decide(index + 1, [...chosen, index], value + item.value, room - (this.#prices[index] ?? 0));
      this.#load(item, 1);
    }
    this.#decide(index + 1, chosen, value, room);
  }

  /** No set that goes on from here is worth more. */
  #bound(from: number, slots: number, value: number, room: number): number {
    let [bound, left] = [value * SCALE + room, slots];
    for (const index of this.#order) {
      const item = index >= from ? this.#items[index] : undefined;
      if (!item || !this.#fits(item)) continue;
      bound += this.#reduced[index] ?? 0;
      left -= 1;
      if (left === 0) break;
    }
    return Math.floor(bound / SCALE);
  }

  #fits({ loads }: SearchItem): boolean {
    for (const [place, load] of loads) if (load > (this.#free[place] ?? 0)) return false;
    return true;
  }

  #load({ loads }: SearchItem, sign: 1 | -1): void {
    for (const [place, load] of loads) this.#free[place] = (this.#free[place] ?? 0) + sign * load;
  }
}
