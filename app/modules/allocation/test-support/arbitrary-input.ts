import fc from 'fast-check';
import { addDays, calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { millionths } from '../../../foundation/decimal.ts';
import type { AllocationInput, AllocationMember, Cap, Floor, Layer } from '../domain/allocation-types.ts';

/** How large figures get: few units (many ties), usual ones, and beyond what doubles hold. */
const MAGNITUDES = [4n, 30_000n, 10n ** 9n, 10n ** 14n] as const;
const MEASURES = ['population', 'hours', 'planned'] as const;

const bigUpTo = (max: bigint) => fc.bigInt({ min: 0n, max });

/** A measure up to `max` units: whole, with two places, or with six. */
const measure = (max: bigint) =>
  fc
    .tuple(bigUpTo(max * 1_000_000n), fc.constantFrom(1_000_000n, 10_000n, 1n))
    .map(([value, step]) => millionths((value / step) * step));

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(calendarDate('2023-12-20'), days));

const membership = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ from: null, to: null }) },
  {
    weight: 1,
    arbitrary: fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  },
);

const member = (max: bigint, hasPeriod: boolean): fc.Arbitrary<AllocationMember> =>
  fc
    .tuple(
      fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'Z', 'ä', '😀') }),
      fc.tuple(measure(max), measure(max), measure(max)),
      hasPeriod ? membership : fc.constant({ from: null, to: null }),
    )
    .map(([id, values, days]) => ({
      id,
      name: `Name ${id}`,
      measures: new Map(MEASURES.map((name, index) => [name, values[index] ?? millionths(0n)])),
      ...days,
    }));

const splitBy = fc.constantFrom('population', 'hours', 'equal');

/** Layers of equal rank: none of them depends on what the others took. */
const earlyLayer = (max: bigint): fc.Arbitrary<Layer> =>
  fc.oneof(
    bigUpTo(max * 10n).map(
      (amount) => ({ kind: 'flat', name: 'Grundbetrag', amount: cents(amount) }) as const,
    ),
    fc
      .tuple(bigUpTo(3_000_000n), splitBy)
      .map(([rate, of]) => ({ kind: 'rate', name: 'Anteil', of, rate: millionths(rate) }) as const),
    fc
      .tuple(bigUpTo(40_000_000n), splitBy)
      .map(([percent, of]) => ({ kind: 'share', name: 'Sockel', of, percent: millionths(percent) }) as const),
  );

const restLayer = splitBy.map((of): Layer => ({ kind: 'rest', name: 'Rest', of }));

const floor = (max: bigint): fc.Arbitrary<Floor> =>
  fc.oneof(
    bigUpTo(max * 200n).map((amount) => ({ amount: cents(amount) })),
    fc.constant({ of: 'planned' }),
  );

const cap: fc.Arbitrary<Cap> = fc
  .tuple(bigUpTo(20_000_000n), splitBy)
  .map(([perUnit, of]) => ({ perUnit: millionths(perUnit), of }));

interface Wanted {
  /** `always` makes the last layer a rest, `never` leaves it out. */
  readonly rest: 'always' | 'never' | 'maybe';
  readonly bounds: boolean;
  readonly credit: boolean;
}

/** Inputs of valid form; some are refused while splitting (floors above the pool, all weights zero). */
export const arbitraryInput = (wanted: Partial<Wanted> = {}): fc.Arbitrary<AllocationInput> => {
  const { rest, bounds, credit } = { rest: 'maybe', bounds: true, credit: false, ...wanted } as const;
  return fc
    .record({
      max: fc.constantFrom(...MAGNITUDES),
      hasPeriod: fc.boolean(),
      hasRest: rest === 'maybe' ? fc.boolean() : fc.constant(rest === 'always'),
    })
    .chain(({ max, hasPeriod, hasRest }) =>
      fc.record({
        pool: bigUpTo(max * 4000n).map((pool) => cents(credit ? -pool : pool)),
        period: fc.constant(
          hasPeriod ? { from: calendarDate('2024-01-01'), to: calendarDate('2024-12-31') } : null,
        ),
        members: fc.uniqueArray(member(max, hasPeriod), {
          minLength: 1,
          maxLength: 7,
          selector: ({ id }) => id,
        }),
        prorate: fc.subarray(['population', 'equal', 'planned']),
        layers: fc
          .tuple(fc.array(earlyLayer(max), { minLength: hasRest ? 0 : 1, maxLength: 3 }), restLayer)
          .map(([early, last]) => (hasRest ? [...early, last] : early)),
        floor: bounds && hasRest ? fc.option(floor(max), { freq: 2 }) : fc.constant(null),
        cap: bounds && hasRest ? fc.option(cap, { freq: 2 }) : fc.constant(null),
        guaranteed: fc.constant(null),
      }),
    );
};
