import { describe, expect, it } from 'vitest';
import { ratio } from '../../../../foundation/ratio.ts';
import { besideMedian, fencesOf, findOutlier } from './find-outlier.ts';
import { describeFigures } from './statistics.ts';

const figures = (values: readonly number[]) => values.map((value) => ratio(BigInt(value)));
const outliersOf = (values: readonly number[]) => {
  const statistics = describeFigures(figures(values));
  if (!statistics) return [];
  const fences = fencesOf(statistics);
  return figures(values).map((figure) => findOutlier(figure, statistics, fences)?.text ?? null);
};

describe('outliers by Tukey', () => {
  it('lie beyond one and a half quartile distances', () => {
    // Quartiles 20 and 40, distance 20: usual from −10 to 70.
    expect(outliersOf([10, 20, 30, 40, 71])).toEqual([
      null,
      null,
      null,
      null,
      '2,4-mal so viel wie der Median',
    ]);
  });

  it('do not include the fence itself', () => {
    expect(outliersOf([10, 20, 30, 40, 70])).toEqual([null, null, null, null, null]);
  });

  it('are found below as well', () => {
    // Quartiles 100 and 110, distance 10: usual from 85.
    expect(outliersOf([40, 100, 105, 110, 112])[0]).toBe('38 % des Medians');
  });

  it('need five figures', () => {
    expect(outliersOf([1, 1, 1, 1000])).toEqual([null, null, null, null]);
  });

  it('show the smallest difference where all others agree', () => {
    expect(outliersOf([10, 10, 10, 10, 11])[4]).toBe('1,1-mal so viel wie der Median');
  });
});

describe('beside the median', () => {
  it.each<[bigint, bigint, string]>([
    [32n, 10n, '3,2-mal so viel wie der Median'],
    [4n, 10n, '40 % des Medians'],
    [104n, 100n, 'so viel wie der Median'],
    [5n, 0n, '5 über dem Median (0)'],
    [-5n, 10n, '15 unter dem Median (10)'],
  ])('%s at %s: %s', (figure, median, text) => {
    expect(besideMedian(ratio(figure), ratio(median))).toBe(text);
  });
});
