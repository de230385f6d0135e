import { cents, NO_CENTS, sumCents } from '../../../foundation/cents.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { AllocatedMember, AllocatedPart, Allocation, ExplainedPart } from './allocation.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import type { AllocationInput, AllocationMember } from './allocation-types.ts';
import { applyLayers } from './apply-layers.ts';
import { basisText } from './basis-text.ts';
import { bigIntegers } from './big-integers.ts';
import { checkAllocation } from './check-allocation.ts';
import { doubleIntegers } from './double-integers.ts';
import { explainPart, type PartPlace } from './explain-part.ts';
import { fitsDoubles } from './fits-doubles.ts';
import { guaranteedAmount } from './guaranteed.ts';
import { at, type Integers } from './integers.ts';
import type { LayerOutcome } from './layer-outcome.ts';
import { type Roster, rosterOf } from './roster.ts';

/**
 * Splits a cost pool among members by layers, to the cent and exactly (contract of `allocate`): the parts of every
 * split add up, nothing passes through inexact arithmetic, and a credit is split like the charge it mirrors.
 * Each part carries its Rechenweg, as a German line (`basis`) and as data; `{ basis: false }` leaves both out for
 * simulations that need amounts only. Refuses with place, reason and remedy. Rules: see the module's README.
 */
export function allocate(
  input: AllocationInput,
  options?: { readonly basis: true },
): Result<Allocation, AllocationProblem>;
export function allocate(
  input: AllocationInput,
  options: { readonly basis: false },
): Result<Allocation<AllocatedPart>, AllocationProblem>;
export function allocate(
  input: AllocationInput,
  options: { readonly basis: boolean } = { basis: true },
): Result<Allocation<AllocatedPart>, AllocationProblem> {
  const roster = rosterOf(input);
  const problem = checkAllocation(input, roster);
  if (problem !== null) return fail(problem);
  return fitsDoubles(input)
    ? allocateWith(doubleIntegers, input, roster, options.basis)
    : allocateWith(bigIntegers, input, roster, options.basis);
}

function allocateWith<N>(
  integers: Integers<N>,
  input: AllocationInput,
  roster: Roster,
  explained: boolean,
): Result<Allocation<AllocatedPart>, AllocationProblem> {
  const outcomes = applyLayers(input, integers, roster);
  if (!outcomes.ok) return outcomes;
  const toPart = explained ? explainedPart : plainPart;
  const partsAt = (index: number): AllocatedPart[] =>
    outcomes.value.map((outcome) => toPart(integers, outcome, { roster, index, sign: signOf(input) }));
  let index = 0;
  const members = input.members.map((member) =>
    member === roster.members[index]
      ? presentMember(input, member, partsAt(index++))
      : absentMember(input, member),
  );
  const allocated = sumCents(members.map((member) => member.amount));
  return ok({ pool: input.pool, allocated, unallocated: cents(input.pool - allocated), members });
}

const signOf = (input: AllocationInput): bigint => (input.pool < 0n ? -1n : 1n);

function plainPart<N>(
  integers: Integers<N>,
  outcome: LayerOutcome<N>,
  { index, sign }: PartPlace,
): AllocatedPart {
  const { name, kind } = outcome.layer;
  return { layer: name, kind, amount: cents(sign * integers.toBigint(at(outcome.parts, index))) };
}

function explainedPart<N>(integers: Integers<N>, outcome: LayerOutcome<N>, place: PartPlace): ExplainedPart {
  const derivation = explainPart(integers, outcome, place);
  return { ...plainPart(integers, outcome, place), basis: basisText(derivation), derivation };
}

function presentMember(
  { guaranteed }: AllocationInput,
  { id, name }: AllocationMember,
  parts: readonly AllocatedPart[],
): AllocatedMember<AllocatedPart> {
  const amount = sumCents(parts.map((part) => part.amount));
  return {
    id,
    name,
    amount,
    guaranteed: guaranteed === null ? null : guaranteedAmount(amount, guaranteed),
    parts,
  };
}

/** Without a day in the period a member takes no part. */
const absentMember = (
  { guaranteed }: AllocationInput,
  { id, name }: AllocationMember,
): AllocatedMember<AllocatedPart> => ({
  id,
  name,
  amount: NO_CENTS,
  guaranteed: guaranteed === null ? null : NO_CENTS,
  parts: [],
});
