import { describe, expect, it } from 'vitest';
import { amountsOf, membersWith } from '../test-support/allocate-json.ts';

const split = (pool: string, values: readonly (string | number)[]): string[] =>
  amountsOf({
    pool,
    members: membersWith('hours', values),
    layers: [{ name: 'Rest', kind: 'rest', of: 'hours' }],
  });

describe('largest remainder (Hare-Niemeyer)', () => {
  it('splits a euro three ways: the first by id gets the cent', () => {
    expect(split('1.00', [1, 1, 1])).toEqual(['0.34', '0.33', '0.33']);
  });

  it('gives left-over cents to the largest fractions (10 cents by 1.4 : 2.6 : 3.3 : 2.7)', () => {
    // Shares 1.4, 2.6, 3.3, 2.7: floors 1, 2, 3, 2, two cents left for .7 and .6.
    expect(split('0.10', ['1.4', '2.6', '3.3', '2.7'])).toEqual(['0.01', '0.03', '0.03', '0.03']);
  });

  it('orders ties by code point of the id, not by position and not by UTF-16', () => {
    const members = ['\u{1F600}', '\uFB01', 'a'].map((id) => ({ id, measures: { hours: '1' } }));
    const layers = [{ name: 'Rest', kind: 'rest', of: 'hours' }];
    expect(amountsOf({ pool: '0.02', members, layers })).toEqual(['0.00', '0.01', '0.01']);
  });

  it('gives weight 0 nothing, even of left-over cents', () => {
    expect(split('0.05', [0, 3, 4])).toEqual(['0.00', '0.02', '0.03']);
  });

  it('is exact for pools and weights beyond doubles', () => {
    // 99999999999999999.99 ÷ 3: each third ends in .33, one cent of 3 × … .99 is left over: none.
    expect(split('99999999999999999.99', [1, 1, 1])).toEqual([
      '33333333333333333.33',
      '33333333333333333.33',
      '33333333333333333.33',
    ]);
    expect(split('100000000000000000.00', [1, 1, 1])[0]).toBe('33333333333333333.34');
  });
});
