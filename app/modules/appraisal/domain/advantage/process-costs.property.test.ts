import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, sumCents } from '../../../../foundation/cents.ts';
import { millionths } from '../../../../foundation/decimal.ts';
import { divideFloor } from '../../../../foundation/integer-division.ts';
import {
  RATES,
  sampleFacts,
  sampleModel,
  samplePooled,
  sampleProcess,
  sampleStep,
} from '../../test-support/model-samples.ts';
import { breakEvens } from './break-even.ts';
import { computeProcessCosts } from './compute-process-costs.ts';
import type { ProcessModel } from './process-model.ts';

const amount = fc.bigInt({ min: 0n, max: 50_000_000n }).map(cents);
const minutes = fc.bigInt({ min: 0n, max: 500_000_000n }).map(millionths);

const model: fc.Arbitrary<ProcessModel> = fc
  .record({
    members: fc.array(fc.record({ cases: fc.integer({ min: 0, max: 20_000 }), today: amount, own: amount }), {
      minLength: 1,
      maxLength: 8,
    }),
    minutesToday: minutes,
    minutesPooled: minutes,
    fixedCost: amount,
    setUpCost: amount,
    setUpYears: fc.integer({ min: 1, max: 15 }),
    splitKey: fc.constantFrom('gleich' as const, 'einwohner' as const),
    fte: fc.bigInt({ min: 0n, max: 3_000_000n }).map(millionths),
  })
  .map(({ members, minutesToday, minutesPooled, fte, ...cost }) =>
    sampleModel({
      members: members.map(({ cases, today, own }, index) =>
        sampleFacts(`M${index}`, cases, {
          inhabitants: 100 + index * 7,
          furtherToday: today,
          furtherPooled: own,
        }),
      ),
      processes: [sampleProcess({ steps: [sampleStep({ minutesToday, minutesPooled })] })],
      pooled: samplePooled({
        ...cost,
        minimumStaff: { standardisierbar: { fte, payGrade: 'EG 9b' }, qualifiziert: null },
      }),
    }),
  );

describe('process costs of any model', () => {
  it('split to the cent: the parts are what was split, the members are the sum', () => {
    fc.assert(
      fc.property(model, (any) => {
        const { members, split, total } = computeProcessCosts(any, RATES);
        const sum = (part: 'fixed' | 'setUp' | 'idle' | 'total') =>
          sumCents(members.map(({ pooled }) => pooled?.[part] ?? cents(0n)));
        expect([sum('fixed'), sum('setUp'), sum('idle')]).toEqual([split?.fixed, split?.setUp, split?.idle]);
        expect(sum('total')).toBe(total.pooled);
        expect(sumCents(members.map(({ saving }) => saving ?? cents(0n)))).toBe(total.saving);
      }),
      { numRuns: 60 },
    );
  });

  it('at the break-even nobody pays more than a cent more; a euro for each above it, someone does', () => {
    fc.assert(
      fc.property(model, (any) => {
        const everyone = breakEvens(computeProcessCosts(any, RATES))?.everyone;
        if (everyone?.kind !== 'limit' || any.pooled === null) return;
        const floor = divideFloor(everyone.cents.numerator, everyone.cents.denominator);
        const pooled = any.pooled;
        const lowest = (fixedCost: bigint) => {
          const costs = computeProcessCosts(
            { ...any, pooled: { ...pooled, fixedCost: cents(fixedCost) } },
            RATES,
          );
          return costs.members.reduce(
            (low, { saving }) => (saving !== null && saving < low ? saving : low),
            0n,
          );
        };
        // The largest remainder may give a part one cent more than its exact share.
        expect(lowest(floor)).toBeGreaterThanOrEqual(-1n);
        expect(lowest(floor + 100n * 10n * BigInt(any.members.length))).toBeLessThan(0n);
      }),
      { numRuns: 60 },
    );
  });
});
