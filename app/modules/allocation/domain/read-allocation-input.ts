import type { Result } from '../../../foundation/result.ts';
import { ok } from '../../../foundation/result.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import type { AllocationInput, Cap, Floor, Guaranteed, Period } from './allocation-types.ts';
import { arrayOf, date, decimal, money, optional, plainObject, type Reader, text } from './json-fields.ts';
import { readLayer } from './read-layer.ts';
import { readMember } from './read-member.ts';
import { record } from './read-record.ts';

const sameForAll: Reader<Floor> = record<Extract<Floor, { amount: unknown }>>({ amount: money });
const perMember: Reader<Floor> = record<Extract<Floor, { of: unknown }>>({ of: text });

/** One amount for all, or a measure in EUR per member. */
const floor: Reader<Floor> = (value, path) => {
  const object = plainObject(value, path);
  if (!object.ok) return object;
  return 'of' in object.value && !('amount' in object.value)
    ? perMember(value, path)
    : sameForAll(value, path);
};

/** A list that may be left out. */
const optionalList =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value, path) =>
    value === undefined ? ok([]) : arrayOf(reader)(value, path);

const input = record<AllocationInput>({
  pool: money,
  period: optional(record<Period>({ from: date, to: date })),
  members: arrayOf(readMember),
  prorate: optionalList(text),
  layers: arrayOf(readLayer),
  floor: optional(floor),
  cap: optional(record<Cap>({ perUnit: decimal, of: text })),
  guaranteed: optional(record<Guaranteed>({ percent: decimal, minimum: money })),
});

/**
 * Reads the JSON of `allocate` (contract) into exact types. Strict: unknown keys, numbers in place of decimal strings
 * and amounts without two places are refused, with the place and the remedy. What the values mean together is checked
 * by `allocate`.
 */
export const readAllocationInput = (json: unknown): Result<AllocationInput, AllocationProblem> =>
  input(json, []);
