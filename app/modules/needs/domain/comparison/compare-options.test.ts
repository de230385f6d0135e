import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../../../foundation/ratio.ts';
import { compareOptions } from './compare-options.ts';
import { type ComparedCriterion, OPTIONS, POINTS, type Points } from './option.ts';

const criterion = (
  label: string,
  weight: number,
  [A, B, C, D]: readonly [Points | null, Points | null, Points | null, Points | null],
): ComparedCriterion => ({ label, weight, points: { A, B, C, D } });

const anyCriteria = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 100 }),
    points: fc.record({
      A: fc.constantFrom(...POINTS),
      B: fc.constantFrom(...POINTS),
      C: fc.constantFrom(...POINTS),
      D: fc.constantFrom(...POINTS),
    }),
  }),
  { minLength: 1, maxLength: 8 },
);
const named = (criteria: readonly Omit<ComparedCriterion, 'label'>[]): ComparedCriterion[] =>
  criteria.map((one, index) => ({ ...one, label: `K${index}` }));

describe('the comparison of options', () => {
  it('weighs, by hand: A (2·30 + 4·10)/40 = 2,50, D (5·30 + 1·10)/40 = 4,00', () => {
    const { options, best, reason, decisive } = compareOptions([
      criterion('Identität', 30, [2, 2, 2, 5]),
      criterion('Aufwand', 10, [4, 3, 3, 1]),
    ]);
    expect(options.map(({ score }) => score)).toEqual([
      ratio(5n, 2n),
      ratio(9n, 4n),
      ratio(9n, 4n),
      ratio(4n),
    ]);
    expect(options.map(({ place }) => place)).toEqual([2, 3, 3, 1]);
    expect(best).toEqual(['D']);
    expect(reason).toBe('D (Neue Gesellschaft oder AöR) führt mit 4,00 Punkten, vor A mit 2,50.');
    expect(decisive).toEqual(['Identität']);
  });

  it('gives no place where a judgement is missing, and says so', () => {
    const { options, best, reason } = compareOptions([criterion('Identität', 1, [3, 3, null, 1])]);
    expect(options.map(({ place }) => place)).toEqual([1, 1, null, 3]);
    expect(best).toEqual(['A', 'B']);
    expect(reason).toBe('Gleichauf mit 3,00 Punkten: A und B. Noch nicht ganz bewertet: C.');
    expect(compareOptions([]).reason).toMatch(/^Noch ist keine Form ganz bewertet/);
  });

  it('depends on the proportion of the weights alone, and never on the order of the criteria', () => {
    fc.assert(
      fc.property(anyCriteria, fc.integer({ min: 2, max: 9 }), (criteria, factor) => {
        const plain = compareOptions(named(criteria));
        const scaled = named(criteria).map((one) => ({ ...one, weight: one.weight * factor }));
        expect(compareOptions(scaled).options).toEqual(plain.options);
        expect(compareOptions(named(criteria).toReversed()).best).toEqual(plain.best);
        expect(plain.best.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never ranks an option behind one that it beats everywhere', () => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        const { options } = compareOptions(named(criteria));
        const place = (index: number) => options[index]?.place ?? 0;
        for (const [a, first] of OPTIONS.entries())
          for (const [b, second] of OPTIONS.entries())
            if (criteria.every(({ points }) => points[first] > points[second]))
              expect(place(a)).toBeLessThan(place(b));
      }),
    );
  });
});
