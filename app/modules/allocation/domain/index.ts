export { allocate } from './allocate.ts';
export type { AllocatedMember, Allocation, ExplainedPart } from './allocation.ts';
export type { AllocationProblem } from './allocation-problem.ts';
export {
  type AllocationInput,
  EQUAL,
  type Guaranteed,
  type Layer,
} from './allocation-types.ts';
export { type Fraction, germanFraction } from './fraction.ts';
export { labelOf } from './measure-labels.ts';
export type { PartDerivation } from './part-derivation.ts';
export { readAllocationInput } from './read-allocation-input.ts';
export { writeAllocationResult } from './write-allocation-result.ts';
