import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatio,
  compareRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioOfDecimal,
} from '../../../foundation/ratio.ts';
import type { Constraint } from './constraint.ts';
import { closed, contains, type Interval, point } from './interval.ts';
import { domainOf, formsTree, narrow } from './network.ts';

const figure = (text: string): Ratio => ratioOfDecimal(text);
const between = (low: string, high: string, open: 'both' | 'high' | 'none' = 'none'): Interval => ({
  low: { value: figure(low), open: open === 'both' },
  high: { value: figure(high), open: open !== 'none' },
});

const SUM: Constraint = { kind: 'sum', result: 'c', parts: ['a', 'b'] };
const PRODUCT: Constraint = { kind: 'product', result: 'c', parts: ['a', 'b'] };
const LEAST: Constraint = {
  kind: 'least',
  result: 'c',
  parts: ['a'],
  factor: ratio(1n, 4n),
  minimum: ratio(3n),
};

const narrowed = (rule: Constraint, domains: Record<string, Interval>) =>
  narrow(new Map(Object.entries(domains)), [rule]);

describe('sum', () => {
  it('keeps of 560 + 51 = 610, rounded half up, only what is left between 610 and 610.5', () => {
    const left = narrowed(SUM, {
      a: between('559.5', '560.5', 'high'),
      b: between('50.5', '51.5', 'high'),
      c: between('609.5', '610.5', 'high'),
    });
    expect(left && domainOf(left, 'c')).toEqual(between('610', '610.5', 'high'));
    expect(left && domainOf(left, 'a')).toEqual({
      low: closed(figure('559.5')),
      high: { value: ratio(560n), open: true },
    });
  });

  it('finds nothing for 560 + 51 = 613, which needs 612.5', () => {
    const a = between('559.5', '560.5', 'high');
    const b = between('50.5', '51.5', 'high');
    expect(narrowed(SUM, { a, b, c: between('612.5', '613.5', 'high') })).toBeNull();
  });

  it('minds open ends: two figures below 1 never make 2', () => {
    const below = between('0', '1', 'high');
    expect(narrowed(SUM, { a: below, b: below, c: point(ratio(2n)) })).toBeNull();
    expect(narrowed(SUM, { a: point(ratio(1n)), b: point(ratio(1n)), c: point(ratio(2n)) })).not.toBeNull();
  });
});

describe('product', () => {
  it('lets a factor of 0 say nothing about the other', () => {
    const left = narrowed(PRODUCT, { a: point(ratio(0n)), b: between('1', '9'), c: between('0', '5') });
    expect(left && domainOf(left, 'b')).toEqual(between('1', '9'));
    expect(left && domainOf(left, 'c')).toEqual(point(ratio(0n)));
  });

  it('divides: 20 from a pool of 1,000 to 2,000 is a share of 1 to 2 percent', () => {
    const left = narrowed(PRODUCT, {
      a: between('0', '1'),
      b: between('1000', '2000'),
      c: point(ratio(20n)),
    });
    expect(left && domainOf(left, 'a')).toEqual(between('0.01', '0.02'));
  });

  it('has no positive product with a factor that can only be 0', () => {
    expect(narrowed(PRODUCT, { a: point(ratio(0n)), b: between('0', '9'), c: between('1', '5') })).toBeNull();
  });
});

describe('least', () => {
  it('leaves what lies under the minimum open', () => {
    const left = narrowed(LEAST, { a: between('0', '100'), c: between('2.5', '3.5', 'high') });
    expect(left && domainOf(left, 'c')).toEqual(between('3', '3.5', 'high'));
    expect(left && domainOf(left, 'a')).toEqual(between('0', '14', 'high'));
  });

  it('reaches the minimum from below an open end, but not from above one', () => {
    expect(narrowed(LEAST, { a: between('0', '12', 'high'), c: point(ratio(3n)) })).not.toBeNull();
    expect(narrowed(LEAST, { a: between('12', '13', 'both'), c: point(ratio(3n)) })).toBeNull();
  });

  it('asks for more than the minimum where the result is more', () => {
    const left = narrowed(LEAST, { a: between('0', '100'), c: between('4.5', '5.5', 'high') });
    expect(left && domainOf(left, 'a')).toEqual(between('18', '22', 'high'));
  });
});

describe('narrowing', () => {
  const value = fc
    .tuple(fc.bigInt({ min: 0n, max: 400n }), fc.bigInt({ min: 1n, max: 12n }))
    .map(([n, d]) => ratio(n, d));
  const around = (at: Ratio, [down, up]: readonly [Ratio, Ratio]): Interval => ({
    low: closed(compareRatio(at, down) > 0 ? addRatio(at, multiplyRatio(down, ratio(-1n))) : ratio(0n)),
    high: closed(addRatio(at, up)),
  });
  const slack = fc.tuple(value, value);

  it('never loses a solution', () => {
    fc.assert(
      fc.property(value, value, fc.array(slack, { minLength: 3, maxLength: 3 }), (a, b, [sa, sb, sc]) => {
        if (!sa || !sb || !sc) return;
        for (const [rule, c] of [
          [SUM, addRatio(a, b)],
          [PRODUCT, multiplyRatio(a, b)],
        ] as const) {
          const left = narrowed(rule, { a: around(a, sa), b: around(b, sb), c: around(c, sc) });
          expect(
            left && [
              contains(domainOf(left, 'a'), a),
              contains(domainOf(left, 'b'), b),
              contains(domainOf(left, 'c'), c),
            ],
          ).toEqual([true, true, true]);
        }
      }),
    );
  });

  it('decides alone only where the rules form a tree', () => {
    expect(formsTree([SUM, { kind: 'sum', result: 'e', parts: ['c', 'd'] }])).toBe(true);
    expect(formsTree([SUM, { kind: 'sum', result: 'b', parts: ['c', 'd'] }])).toBe(false);
    expect(formsTree([{ kind: 'sum', result: 'c', parts: ['a', 'a'] }])).toBe(false);
  });
});
