import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../foundation/cents.ts';
import { millionths } from '../../../foundation/decimal.ts';
import { arbitraryInput } from '../test-support/arbitrary-input.ts';
import { slowAllocation } from '../test-support/slow-allocation.ts';
import { allocate } from './allocate.ts';
import type { AllocatedMember, AllocatedPart } from './allocation.ts';
import type { AllocationInput, AllocationMember } from './allocation-types.ts';
import { fitsDoubles } from './fits-doubles.ts';

/** Members by id, or null where the input is refused. */
function split(input: AllocationInput): ReadonlyMap<string, AllocatedMember<AllocatedPart>> | null {
  const allocation = allocate(input, { basis: false });
  return allocation.ok ? new Map(allocation.value.members.map((member) => [member.id, member])) : null;
}

const amounts = (input: AllocationInput): ReadonlyMap<string, bigint> | null => {
  const members = split(input);
  return members === null ? null : new Map([...members].map(([id, { amount }]) => [id, amount]));
};

const parts = (input: AllocationInput): bigint[][] | null => {
  const members = split(input);
  return members === null ? null : [...members.values()].map((m) => m.parts.map((part) => part.amount));
};

const sum = (values: Iterable<bigint>): bigint => [...values].reduce((a, b) => a + b, 0n);

/** The same input with every member's measures changed. */
const withMeasures = (
  input: AllocationInput,
  change: (value: bigint, member: AllocationMember) => bigint,
): AllocationInput => ({
  ...input,
  members: input.members.map((member) => ({
    ...member,
    measures: new Map([...member.measures].map(([name, value]) => [name, millionths(change(value, member))])),
  })),
});

describe('allocate, for any input', () => {
  it('is tried on inputs that reach floors, caps, both kinds of integers and every refusal of a split', () => {
    const seen = new Set<string>();
    for (const input of fc.sample(arbitraryInput(), { numRuns: 1500, seed: 1 })) {
      seen.add(fitsDoubles(input) ? 'doubles' : 'bigints');
      const allocation = allocate(input);
      if (!allocation.ok) seen.add(allocation.error.path.replace(/\d/, 'n'));
      else
        for (const { kind, derivation } of allocation.value.members.flatMap((member) => member.parts))
          if (kind === 'rest')
            seen.add(
              derivation.bound ? `at ${derivation.bound.kind}` : derivation.partial ? 'between' : 'unbound',
            );
    }
    expect([...seen].sort()).toEqual([
      'at cap',
      'at floor',
      'between',
      'bigints',
      'doubles',
      'floor',
      'layers[n]',
      'layers[n].of',
      'unbound',
    ]);
  });

  it('answers like the slow second implementation, bounds, days and refusals included', () => {
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        expect(parts(input)).toEqual(slowAllocation(input));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no cent: the parts are the amount, the amounts and what is unallocated are the pool', () => {
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        const allocation = allocate(input, { basis: false });
        fc.pre(allocation.ok);
        const { members, allocated, unallocated } = allocation.value;
        expect(members.map((member) => sum(member.parts.map((part) => part.amount)))).toEqual(
          members.map((member) => member.amount),
        );
        expect(sum(members.map((member) => member.amount))).toBe(allocated);
        expect(allocated + unallocated).toBe(input.pool);
      }),
    );
  });

  it('leaves nothing unallocated when a rest stands last without a cap', () => {
    fc.assert(
      fc.property(arbitraryInput({ rest: 'always' }), (input) => {
        const allocation = allocate({ ...input, cap: null }, { basis: false });
        fc.pre(allocation.ok);
        expect(allocation.value.unallocated).toBe(0n);
      }),
    );
  });

  it('does not depend on the order of the members', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.infiniteStream(fc.nat()), (input, keys) => {
        const shuffled = input.members
          .map((member) => ({ member, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ member }) => member);
        expect(amounts({ ...input, members: shuffled })).toEqual(amounts(input));
      }),
    );
  });

  it('does not depend on the order of layers of equal rank (all but the rest)', () => {
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        const early = input.layers.filter((layer) => layer.kind !== 'rest');
        const rest = input.layers.filter((layer) => layer.kind === 'rest');
        expect(amounts({ ...input, layers: [...early.reverse(), ...rest] })).toEqual(amounts(input));
      }),
    );
  });

  it('mirrors a credit, every part of every layer', () => {
    fc.assert(
      fc.property(arbitraryInput({ bounds: false }), (input) => {
        fc.pre(input.pool > 0n);
        const credit = parts({ ...input, pool: cents(-input.pool) });
        expect(credit).toEqual(parts(input)?.map((row) => row.map((part) => -part)) ?? null);
      }),
    );
  });

  it('does not change when all weights are scaled', () => {
    const scales = fc.constantFrom(2n, 3n, 1000n, 7_777_777n);
    fc.assert(
      fc.property(arbitraryInput(), scales, (input, scale) => {
        const splits = input.layers.filter((layer) => layer.kind === 'share' || layer.kind === 'rest');
        fc.pre(splits.length > 0 && (input.floor === null || 'amount' in input.floor));
        const cap = input.cap === null ? null : { ...input.cap, of: 'equal' };
        const unscaled = { ...input, layers: splits, cap };
        expect(amounts(withMeasures(unscaled, (value) => value * scale))).toEqual(amounts(unscaled));
      }),
    );
  });

  it('gives who has more weight never less, and who gains weight never less than before', () => {
    const more = fc.bigInt({ min: 1n, max: 10n ** 13n });
    fc.assert(
      fc.property(arbitraryInput({ rest: 'always', bounds: false }), more, (input, gain) => {
        const [first, second] = input.members;
        const simple: AllocationInput = { ...input, layers: input.layers.slice(-1), period: null };
        const open = withMeasures(simple, (value) => value);
        const members = open.members.map((member) => ({ ...member, from: null, to: null }));
        const before = amounts({ ...open, members });
        fc.pre(before !== null && first !== undefined);
        const raised = withMeasures({ ...open, members }, (value, member) =>
          member.id === first.id ? value + gain : value,
        );
        const after = amounts(raised);
        expect((after?.get(first.id) ?? 0n) >= (before.get(first.id) ?? 0n)).toBe(true);
        fc.pre(second !== undefined && open.layers.every((layer) => 'of' in layer && layer.of !== 'equal'));
        const of = open.layers.map((layer) => ('of' in layer ? layer.of : ''))[0] ?? '';
        const [heavy, light] =
          (first.measures.get(of) ?? 0n) > (second.measures.get(of) ?? 0n)
            ? [first, second]
            : [second, first];
        if (heavy.measures.get(of) === light.measures.get(of)) return;
        expect((before.get(heavy.id) ?? 0n) >= (before.get(light.id) ?? 0n)).toBe(true);
      }),
    );
  });

  it('keeps every amount under its cap, and above its floor unless the cap is lower', () => {
    fc.assert(
      fc.property(arbitraryInput({ rest: 'always' }), (input) => {
        const cap = input.cap ?? { perUnit: millionths(2_000_000n), of: 'hours' };
        const { perUnit, of } = cap;
        const plain: AllocationInput = { ...input, prorate: [], cap, floor: { amount: cents(100n) } };
        const allocation = allocate(plain, { basis: false });
        fc.pre(allocation.ok);
        for (const [index, member] of allocation.value.members.entries()) {
          if (member.parts.length === 0) continue;
          const measure = of === 'equal' ? 1_000_000n : (input.members[index]?.measures.get(of) ?? 0n);
          const most = (perUnit * measure) / 10n ** 10n;
          expect(member.amount <= most).toBe(true);
          expect(member.amount >= (most < 100n ? most : 100n)).toBe(true);
        }
      }),
    );
  });

  it('explains every part: exact + rounding = amount, less than a cent apart', () => {
    fc.assert(
      fc.property(
        fc.boolean().chain((credit) => arbitraryInput({ credit, bounds: !credit })),
        (input) => {
          const explained = allocate(input);
          fc.pre(explained.ok);
          expect(explained.value.members.map((m) => m.parts.map((part) => part.amount))).toEqual(
            parts(input),
          );
          for (const { basis, amount, derivation } of explained.value.members.flatMap((m) => m.parts)) {
            const { exact, rounding } = derivation;
            const together = exact.numerator * rounding.denominator + rounding.numerator * exact.denominator;
            expect(together).toBe(amount * exact.denominator * rounding.denominator);
            expect(
              rounding.numerator < rounding.denominator && -rounding.numerator < rounding.denominator,
            ).toBe(true);
            expect(basis).not.toBe('');
          }
        },
      ),
    );
  });
});
