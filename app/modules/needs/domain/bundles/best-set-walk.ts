import type { SearchItem, SearchProblem } from './best-set-items.ts';
import { priceOf, SCALE } from './best-set-multipliers.ts';
import type { SetCandidate } from './best-set-problem.ts';

/** One walk through all sets in an order of the items: each is in first, then out. */
export class SetWalk {
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
