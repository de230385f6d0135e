import { type Cents, cents, NO_CENTS } from '../../../foundation/cents.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { AllocatedMember, AllocatedPart, Allocation, ExplainedPart } from './allocation.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import type { AllocationInput, AllocationMember } from './allocation-types.ts';
import { applyLayers } from './apply-layers.ts';
import { basisText } from './basis-text.ts';
import { bigIntegers } from './big-integers.ts';
import { checkAllocation } from './check-allocation.ts';
import { doubleIntegers } from './double-integers.ts';
import { amountAt, explainPart, type PartPlace } from './explain-part.ts';
import { fitsDoubles } from './fits-doubles.ts';
import { guaranteedAmount } from './guaranteed.ts';
import { type Integers, sumOf } from './integers.ts';
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
  const applied = applyLayers(input, integers, roster);
  if (!applied.ok) return applied;
  const { outcomes, amounts } = applied.value;
  const isCredit = input.pool < 0n;
  const toPart = explained ? explainedPart : plainPart;
  let index = -1;
  const members = input.members.map((member) => {
    if (member !== roster.members[index + 1]) return absentMember(input, member);
    const place = { roster, index: ++index, isCredit };
    const parts = outcomes.map((outcome) => toPart(integers, outcome, place));
    return presentMember(input, member, amountAt(integers, amounts, place), parts);
  });
  const total = integers.toBigint(sumOf(integers, amounts));
  const allocated = cents(isCredit ? -total : total);
  return ok({ pool: input.pool, allocated, unallocated: cents(input.pool - allocated), members });
}

function plainPart<N>(integers: Integers<N>, outcome: LayerOutcome<N>, place: PartPlace): AllocatedPart {
  const { name, kind } = outcome.layer;
  return { layer: name, kind, amount: amountAt(integers, outcome.parts, place) };
}

function explainedPart<N>(integers: Integers<N>, outcome: LayerOutcome<N>, place: PartPlace): ExplainedPart {
  const derivation = explainPart(integers, outcome, place);
  return { ...plainPart(integers, outcome, place), basis: basisText(derivation), derivation };
}

function presentMember(
  { guaranteed }: AllocationInput,
  { id, name }: AllocationMember,
  amount: Cents,
  parts: readonly AllocatedPart[],
): AllocatedMember<AllocatedPart> {
  const owed = guaranteed === null ? null : guaranteedAmount(amount, guaranteed);
  return { id, name, amount, guaranteed: owed, parts };
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
