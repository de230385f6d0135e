import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, fraction, fractionToFixed } from './fraction.ts';

describe('exact fractions', () => {
  it('keeps lowest terms', () => {
    expect(fraction(6n, 4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(0n, 9n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(fraction(-6n, 4n)).toEqual({ numerator: -3n, denominator: 2n });
  });

  it('tells values apart that floating point cannot', () => {
    const third = fraction(1n, 3n);
    expect(
      compareFractions(third, fraction(333_333_333_333_333_333_333n, 1_000_000_000_000_000_000_000n)),
    ).toBe(1);
    expect(compareFractions(third, fraction(3n, 9n))).toBe(0);
    expect(compareFractions(third, fraction(1n, 2n))).toBe(-1);
  });

  it.each([
    [94n, 11n, 2, '8.55'], // 3-rules 3.5: 8,55 = 94 ÷ 11
    [57n, 8n, 2, '7.13'], // 7.125: half up
    [1n, 200n, 2, '0.01'],
    [154n, 231n, 4, '0.6667'],
    [-1n, 200n, 2, '-0.01'],
    [100n, 1n, 2, '100.00'],
    [5n, 2n, 0, '3'],
  ])('%s ÷ %s with %s places is %s', (numerator, denominator, places, text) => {
    expect(fractionToFixed(fraction(numerator, denominator), places)).toBe(text);
  });

  it('orders like the cross product', () => {
    const part = fc.bigInt(1n, 10_000n);
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const expected = a * d - c * b;
        expect(Math.sign(compareFractions(fraction(a, b), fraction(c, d)))).toBe(
          expected > 0n ? 1 : expected < 0n ? -1 : 0,
        );
      }),
    );
  });
});
