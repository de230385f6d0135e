import { describe, expect, it } from 'vitest';
import { bigIntegers } from './big-integers.ts';
import type { Integers } from './integers.ts';
import { waterLevel } from './water-level.ts';

const sides = (total: bigint, weights: bigint[], low: bigint[], high: (bigint | null)[]) =>
  waterLevel(bigIntegers, total, weights, { low, high });

/** Counts comparisons: the work of all passes together. */
function counting(): { readonly integers: Integers<bigint>; readonly count: () => number } {
  let calls = 0;
  const compareProducts: typeof bigIntegers.compareProducts = (a, b, c, d) => {
    calls++;
    return bigIntegers.compareProducts(a, b, c, d);
  };
  return { integers: { ...bigIntegers, compareProducts }, count: () => calls };
}

describe('who is at a limit', () => {
  it('nobody, when the shares by weight keep all limits (λ = 10)', () => {
    expect(sides(60n, [1n, 2n, 3n], [0n, 0n, 0n], [99n, 99n, 99n])).toEqual([
      'between',
      'between',
      'between',
    ]);
  });

  it('a limit that the share meets exactly decides nothing', () => {
    expect(sides(60n, [1n, 2n, 3n], [10n, 0n, 0n], [10n + 1n, 20n, 30n])).toEqual([
      'between',
      'between',
      'between',
    ]);
  });

  it('raising one member pulls others down to their floor (100 by 1:1:8, floors 30, 12, 0: λ falls to 58/8)', () => {
    // λ = 10: only the first lies below its floor; without it 70 ÷ 9 = 7.8 pulls the second below 12.
    expect(sides(100n, [1n, 1n, 8n], [30n, 12n, 0n], [null, null, null])).toEqual(['low', 'low', 'between']);
  });

  it('capping one member pushes others to their cap (100 by 8:1:1, caps 20, 25, none)', () => {
    expect(sides(100n, [8n, 1n, 1n], [0n, 0n, 0n], [20n, 25n, null])).toEqual(['high', 'high', 'between']);
  });

  it('everyone with a weight is at the cap when the caps are too low together', () => {
    expect(sides(100n, [1n, 1n, 0n], [0n, 0n, 0n], [20n, 25n, 0n])).toEqual(['high', 'high', 'low']);
  });

  it('needs few passes for limits that fall one after the other', () => {
    const size = 2000;
    const weights = Array.from({ length: size }, () => 1n);
    const low = weights.map(() => 0n);
    const hostile = [
      weights.map((_, index) => BigInt(index)),
      weights.map((_, index) => BigInt(index) ** 3n),
      weights.map((_, index) => 2n ** BigInt(index % 300)),
      weights.map((_, index) => 1000n + BigInt(index % 3)),
    ];
    for (const high of hostile) {
      const all = high.reduce((a, b) => a + b, 0n);
      for (const share of [2n, 3n, 50n, 99n]) {
        const { integers, count } = counting();
        waterLevel(integers, (all * share) / 100n, weights, { low, high });
        expect(count()).toBeLessThan(60 * size);
      }
    }
  });
});
