import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigIntegers } from './big-integers.ts';
import { doubleIntegers } from './double-integers.ts';
import { fraction } from './fraction.ts';

/** Whole numbers up to what `fitsDoubles` lets through, often near each other or near the limit. */
const whole = fc.oneof(
  fc.bigInt({ min: 0n, max: 20n }),
  fc.bigInt({ min: 0n, max: 2n ** 51n }),
  fc.bigInt({ min: 2n ** 51n - 9n, max: 2n ** 51n }),
);
const positive = whole.map((value) => value + 1n);

describe('doubles as whole numbers answer like bigints', () => {
  it('compares products exactly, also where they differ by one', () => {
    const pair = fc.tuple(whole, whole);
    const near = pair.map(([a, b]) => [a, b, a, b + 1n] as const);
    const any = fc.tuple(whole, whole, whole, whole);
    fc.assert(
      fc.property(fc.oneof(near, any), ([a, b, c, d]) => {
        const doubles = doubleIntegers.compareProducts(Number(a), Number(b), Number(c), Number(d));
        expect(doubles + 0).toBe(bigIntegers.compareProducts(a, b, c, d));
      }),
      { numRuns: 2000 },
    );
  });

  it('decides products that doubles cannot tell apart', () => {
    const big = 2 ** 51;
    expect(doubleIntegers.compareProducts(big - 1, big + 1, big, big)).toBe(-1);
    expect(doubleIntegers.compareProducts(big, big, big - 1, big + 1)).toBe(1);
    expect(doubleIntegers.compareProducts(big, big - 1, big - 1, big)).toBe(0);
  });

  it('splits into the same whole parts and rests', () => {
    fc.assert(
      fc.property(
        whole,
        fc.array(
          whole.map((w) => w / 16n),
          { minLength: 1, maxLength: 8 },
        ),
        (total, weights) => {
          const weightSum = weights.reduce((a, b) => a + b, 0n);
          fc.pre(weightSum > 0n);
          const doubles = doubleIntegers.quotas(Number(total), weights.map(Number), Number(weightSum));
          const { floors, rests } = bigIntegers.quotas(total, weights, weightSum);
          expect(doubles.floors.map(BigInt)).toEqual(floors);
          expect(doubles.rests.map(BigInt)).toEqual(rests);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('scales and rounds alike, and divides a common divisor out', () => {
    const rounding = fc.constantFrom('half-up', 'down');
    fc.assert(
      fc.property(fc.array(whole), whole, positive, rounding, (values, numerator, denominator, mode) => {
        const factor = fraction(numerator, denominator);
        fc.pre(values.every((value) => (value * numerator) / denominator < 2n ** 51n));
        const doubles = doubleIntegers.scale(values.map(Number), factor, mode as 'half-up' | 'down');
        expect(doubles.map(BigInt)).toEqual(bigIntegers.scale(values, factor, mode as 'half-up' | 'down'));
      }),
    );
    expect(doubleIntegers.reduce([6, 0, 15])).toEqual({ values: [2, 0, 5], divisor: 3n });
    expect(doubleIntegers.reduce([0, 0])).toEqual({ values: [0, 0], divisor: 1n });
  });
});
