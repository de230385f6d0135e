/** What the plain loop works on: floating-point figures, amounts in EUR. */
export interface PlainTown {
  readonly id: string;
  readonly name: string;
  readonly population: number;
  readonly area: number;
}

export interface PlainRules {
  readonly pool: number;
  readonly flat: number;
  readonly sharePercent: number;
  readonly floor: number;
  readonly capPerUnit: number;
}

interface PlainResult {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly parts: readonly { readonly layer: string; readonly kind: string; readonly amount: number }[];
}

/**
 * The other side of the bench: flat, share by area, rest by population between floor and cap, as one would write it
 * in an afternoon. Floating point, every part rounded alone: the amounts need not add up, ties have no rule, nothing
 * is checked.
 */
export function plainSplit(towns: readonly PlainTown[], rules: PlainRules): PlainResult[] {
  const { pool, flat, sharePercent } = rules;
  let areaSum = 0;
  for (const town of towns) areaSum += town.area;
  const perArea = (pool * sharePercent) / 100 / areaSum;
  let left = pool;
  const earlier: number[] = [];
  for (const town of towns) {
    const amount = flat + perArea * town.area;
    earlier.push(amount);
    left -= amount;
  }
  const rests = clampedRests(towns, rules, earlier, left);
  return towns.map(({ id, name, area }, index) => {
    const share = roundToCent(perArea * area);
    const rest = roundToCent(rests[index] ?? 0);
    return {
      id,
      name,
      amount: flat + share + rest,
      parts: [
        { layer: 'Grundbetrag', kind: 'flat', amount: flat },
        { layer: 'Fläche', kind: 'share', amount: share },
        { layer: 'Rest', kind: 'rest', amount: rest },
      ],
    };
  });
}

const roundToCent = (amount: number): number => Math.round(amount * 100) / 100;

/** Fixes those at a limit until nobody breaks one. */
function clampedRests(
  towns: readonly PlainTown[],
  { floor, capPerUnit }: PlainRules,
  earlier: readonly number[],
  total: number,
): number[] {
  const high = towns.map((town, index) => town.population * capPerUnit - (earlier[index] ?? 0));
  const low = towns.map((_, index) => Math.min(Math.max(0, floor - (earlier[index] ?? 0)), high[index] ?? 0));
  const rests = low.slice();
  let left = total;
  let free: number[] = [];
  for (let index = 0; index < towns.length; index++) {
    if ((low[index] ?? 0) < (high[index] ?? 0)) free.push(index);
    else left -= low[index] ?? 0;
  }
  for (;;) {
    let weight = 0;
    for (const index of free) weight += towns[index]?.population ?? 0;
    const level = left / weight;
    let excess = 0;
    for (const index of free) {
      const share = level * (towns[index]?.population ?? 0);
      const rest = Math.min(Math.max(share, low[index] ?? 0), high[index] ?? 0);
      rests[index] = rest;
      excess += rest - share;
    }
    if (Math.abs(excess) < 0.005) return rests;
    const side = excess > 0 ? low : high;
    const still = free.filter((index) => rests[index] !== side[index]);
    if (still.length === free.length) return rests;
    for (const index of free) if (rests[index] === side[index]) left -= rests[index] ?? 0;
    free = still;
  }
}
