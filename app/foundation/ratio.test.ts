import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatio,
  compareRatio,
  divideRatio,
  equalRatio,
  multiplyRatio,
  ratio,
  ratioOfDecimal,
  ratioToDecimal,
  ratioToFixed,
  ratioToNumber,
  roundRatio,
  subtractRatio,
} from './ratio.ts';

const anyRatio = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 999n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('ratio', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    expect(ratio(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });

  it('calculates exactly: a tenth taken ten times is one', () => {
    const tenth = ratioOfDecimal('0.1');
    const sum = Array.from({ length: 10 }, () => tenth).reduce(addRatio);
    expect(sum).toEqual(ratio(1n));
  });

  it('undoes addition and multiplication', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(subtractRatio(addRatio(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divideRatio(multiplyRatio(a, b), b)).toEqual(a);
        expect(compareRatio(a, b)).toBe(-compareRatio(b, a) + 0);
      }),
    );
  });
});

describe('decimal strings', () => {
  it.each([
    ['0', '0'],
    ['-1.50', '-1.5'],
    ['1140.000', '1140'],
    ['0.005', '0.005'],
  ])('reads %s and writes %s', (text, written) => {
    expect(ratioToDecimal(ratioOfDecimal(text), 6)).toBe(written);
  });

  it('refuses what is no decimal', () => {
    expect(() => ratioOfDecimal('1,5')).toThrow(RangeError);
  });

  it('rounds half up, away from zero', () => {
    expect(ratioToDecimal(ratio(29_963n, 12n), 2)).toBe('2496.92');
    expect(ratioToDecimal(ratio(-5n, 2n), 0)).toBe('-3');
    expect(roundRatio(ratioOfDecimal('24.5'), ratio(1n))).toEqual(ratio(25n));
    expect(roundRatio(ratioOfDecimal('26.805'), ratioOfDecimal('0.1'))).toEqual(ratioOfDecimal('26.8'));
    expect(
      equalRatio(roundRatio(ratioOfDecimal('-1.65'), ratioOfDecimal('0.1')), ratioOfDecimal('-1.7')),
    ).toBe(true);
  });
});

describe('ratios as text', () => {
  it.each([
    [94n, 11n, 2, '8.55'], // 8,55 = 94 ÷ 11, the printed mean of Vergabe & Beschaffung
    [57n, 8n, 2, '7.13'], // 7.125: half up
    [1n, 200n, 2, '0.01'],
    [154n, 231n, 4, '0.6667'],
    [-1n, 200n, 2, '-0.01'],
    [100n, 1n, 2, '100.00'],
    [5n, 2n, 0, '3'],
  ])('%s ÷ %s with %s places is %s', (numerator, denominator, places, text) => {
    expect(ratioToFixed(ratio(numerator, denominator), places)).toBe(text);
  });

  it('gives the nearest number for drawing', () => {
    expect(ratioToNumber(ratio(29n, 5n))).toBe(5.8);
  });
});
