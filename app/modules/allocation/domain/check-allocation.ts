import type { AllocationProblem } from './allocation-problem.ts';
import type { AllocationInput } from './allocation-types.ts';
import { checkBounds } from './check-bounds.ts';
import { checkLayers } from './check-layers.ts';
import { checkMeasures } from './check-measures.ts';
import { checkMembers } from './check-members.ts';
import { checkPeriods } from './check-periods.ts';
import type { Roster } from './roster.ts';

/**
 * The first reason why an input cannot be split, before any figure is computed; null when there is none.
 * What only the figures show (all weights zero, floors above the pool) is refused while splitting.
 */
export const checkAllocation = (input: AllocationInput, roster: Roster): AllocationProblem | null =>
  checkPeriods(input) ??
  checkMembers(input) ??
  checkLayers(input) ??
  checkBounds(input) ??
  checkMeasures(input, roster);
