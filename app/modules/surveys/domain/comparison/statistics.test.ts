import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatio, type Ratio, ratio, ratioToDecimal } from '../../../../foundation/ratio.ts';
import { describeFigures, meanOf, medianOf } from './statistics.ts';

const figures = (...values: readonly number[]): Ratio[] => values.map((value) => ratio(BigInt(value)));
const read = (values: readonly Ratio[]) => {
  const found = describeFigures(values);
  return (
    found &&
    [found.min, found.lowerQuartile, found.median, found.upperQuartile, found.max].map((value) =>
      ratioToDecimal(value, 3),
    )
  );
};

describe('quartiles at place (n − 1) × q ÷ 4', () => {
  it.each<[string, number[], string[]]>([
    ['one figure', [7], ['7', '7', '7', '7', '7']],
    ['two', [10, 2], ['2', '4', '6', '8', '10']],
    ['three', [1, 2, 4], ['1', '1.5', '2', '3', '4']],
    // Places 0.75, 1.5 and 2.25 of 1, 2, 4, 8: 1 + 0.75 × 1; 2 + 0.5 × 2; 4 + 0.25 × 4.
    ['four', [8, 1, 4, 2], ['1', '1.75', '3', '5', '8']],
    ['five', [1, 2, 3, 4, 100], ['1', '2', '3', '4', '100']],
    // Places 1.75, 3.5 and 5.25 of 1 3 5 7 9 11 13 15.
    ['eight', [15, 13, 11, 9, 7, 5, 3, 1], ['1', '4.5', '8', '11.5', '15']],
  ])('of %s', (_, values, expected) => {
    expect(read(figures(...values))).toEqual(expected);
  });

  it('are none of nothing', () => {
    expect([describeFigures([]), medianOf([]), meanOf([])]).toEqual([null, null, null]);
  });

  it('stay exact: the mean of 1, 1 and 2 is four thirds', () => {
    expect(meanOf(figures(1, 1, 2))).toEqual(ratio(4n, 3n));
  });

  it('keep their order and do not hang on that of the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }),
        (values) => {
          const found = describeFigures(figures(...values));
          const again = describeFigures(figures(...values.toReversed()));
          expect(found).toEqual(again);
          if (!found) return;
          const order = [found.min, found.lowerQuartile, found.median, found.upperQuartile, found.max];
          expect(order.toSorted(compareRatio)).toEqual(order);
        },
      ),
    );
  });
});
