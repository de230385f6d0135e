export { allocate } from './allocate.ts';
export type { AllocatedMember, AllocatedPart, Allocation, ExplainedPart } from './allocation.ts';
export type { AllocationProblem } from './allocation-problem.ts';
export {
  type AllocationInput,
  type AllocationMember,
  type Cap,
  EQUAL,
  type FlatLayer,
  type Floor,
  type Guaranteed,
  type Layer,
  type LayerKind,
  type Period,
  type RateLayer,
  type RestLayer,
  type ShareLayer,
} from './allocation-types.ts';
export { type Fraction, germanFraction } from './fraction.ts';
export { labelOf, type MeasureLabel } from './measure-labels.ts';
export type { BoundHit, DaysFactor, PartDerivation } from './part-derivation.ts';
export { readAllocationInput } from './read-allocation-input.ts';
export {
  type AllocationJson,
  type AllocationMemberJson,
  type AllocationPartJson,
  writeAllocationResult,
} from './write-allocation-result.ts';
