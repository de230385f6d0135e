import { describe, expect, it } from 'vitest';
import { ratio } from '../../../../foundation/ratio.ts';
import { ratioToFixed, ratioToNumber } from './ratio-text.ts';

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
