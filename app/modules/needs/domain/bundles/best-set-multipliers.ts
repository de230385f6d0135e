import type { SearchItem, SearchProblem } from './best-set-items.ts';

/** Multipliers are whole numbers in this fraction of a hundredth of a point, so that rounding them costs little. */
export const SCALE = 1_024;

/** More rounds cost more than the closer bound saves. */
const ROUNDS = 150;

/** Rounds without progress after which the steps become half as long. */
const PATIENCE = 8;

/**
 * What a unit of a member's load is worth, by place of the limit: raised where the best set without limits overloads a
 * member, lowered where it leaves room (subgradient steps towards `known`, the value of a set that keeps the limits).
 * Not exact and need not be: it decides how fast the search is, never what it finds.
 */
export function findMultipliers({ items, slots, free }: SearchProblem, known: number): number[] {
  const room = free.map((left) => Math.max(0, left));
  let [current, best, least, length, idle] = [
    room.map(() => 0),
    room.map(() => 0),
    Number.POSITIVE_INFINITY,
    1,
    0,
  ];
  for (let round = 0; round < ROUNDS && length > 0.01; round += 1) {
    const { bound, over } = relax(items, slots, room, current);
    idle = bound < least ? 0 : idle + 1;
    if (bound < least) [best, least] = [current, bound];
    if (idle >= PATIENCE) [length, idle] = [length / 2, 0];
    const norm = over.reduce(
      (sum, load, place) => sum + (load > 0 || (current[place] ?? 0) > 0 ? load * load : 0),
      0,
    );
    if (norm === 0) break;
    const step = (length * Math.max(SCALE, bound - known * SCALE)) / norm;
    current = current.map((multiplier, place) =>
      Math.max(0, Math.round(multiplier + step * (over[place] ?? 0))),
    );
  }
  return best;
}

/** The best set where limits only cost their multiplier: its worth, and by place how far its load is above the room. */
function relax(
  items: readonly SearchItem[],
  slots: number,
  room: readonly number[],
  prices: readonly number[],
) {
  const best = items
    .map((item) => ({ item, worth: item.value * SCALE - priceOf(item, prices) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, Math.max(0, slots));
  const over = room.map((left) => -left);
  for (const { item } of best)
    for (const [place, load] of item.loads) over[place] = (over[place] ?? 0) + load;
  const rest = room.reduce((sum, left, place) => sum + left * (prices[place] ?? 0), 0);
  return { bound: best.reduce((sum, { worth }) => sum + worth, rest), over };
}

/** What the loads of an item cost. */
export const priceOf = ({ loads }: SearchItem, prices: readonly number[]): number =>
  loads.reduce((sum, [place, load]) => sum + (prices[place] ?? 0) * load, 0);
