import { allocate } from '../domain/allocate.ts';
import type { Allocation } from '../domain/allocation.ts';
import type { AllocationProblem } from '../domain/allocation-problem.ts';
import type { AllocationInput } from '../domain/allocation-types.ts';
import { readAllocationInput } from '../domain/read-allocation-input.ts';
import { type AllocationJson, writeAllocationResult } from '../domain/write-allocation-result.ts';

/** Input of `allocate` as a test writes it. */
export type InputJson = Readonly<Record<string, unknown>>;

export function readJson(json: InputJson): AllocationInput {
  const input = readAllocationInput(json);
  if (!input.ok) throw new Error(`${input.error.path}: ${input.error.message}`);
  return input.value;
}

export function allocateJson(json: InputJson): Allocation {
  const allocation = allocate(readJson(json));
  if (!allocation.ok) throw new Error(`${allocation.error.path}: ${allocation.error.message}`);
  return allocation.value;
}

/** The answer as the command line prints it. */
export const answerTo = (json: InputJson): AllocationJson => writeAllocationResult(allocateJson(json));

/** Amount of each member, in the order given. */
export const amountsOf = (json: InputJson): string[] => answerTo(json).members.map((member) => member.amount);

/** Parts of each member, in the order of the layers. */
export const partsOf = (json: InputJson): string[][] =>
  answerTo(json).members.map((member) => member.parts.map((part) => part.amount));

/** Why an input is refused, in reading or in splitting. */
export function problemOf(json: unknown): AllocationProblem {
  const input = readAllocationInput(json);
  if (!input.ok) return input.error;
  const allocation = allocate(input.value);
  if (allocation.ok) throw new Error('this input was expected to be refused');
  return allocation.error;
}

/** Members a, b, c … with one measure. */
export const membersWith = (measure: string, values: readonly (string | number)[]): InputJson[] =>
  values.map((value, index) => ({
    id: String.fromCodePoint(97 + index),
    measures: { [measure]: String(value) },
  }));
