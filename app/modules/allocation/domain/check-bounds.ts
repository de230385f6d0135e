import { type AllocationProblem, allocationProblem } from './allocation-problem.ts';
import type { AllocationInput } from './allocation-types.ts';

type BoundField = 'floor' | 'cap' | 'guaranteed';

const WORDS: Readonly<Record<BoundField, string>> = {
  floor: 'ein Mindestbetrag',
  cap: 'ein Höchstbetrag',
  guaranteed: 'ein Sockelbetrag',
};

/** Bounds on a credit, bounds without a `rest` to act on, and negative bounds. */
export function checkBounds(input: AllocationInput): AllocationProblem | null {
  return checkCredit(input) ?? checkRest(input) ?? checkSigns(input);
}

function checkCredit(input: AllocationInput): AllocationProblem | null {
  if (input.pool >= 0n) return null;
  const field = given(input, ['floor', 'cap', 'guaranteed']);
  if (field === null) return null;
  return allocationProblem(
    [field],
    `Bei einer Gutschrift (Topf unter 0) ist ${WORDS[field]} nicht möglich; lassen Sie "${field}" weg.`,
  );
}

function checkRest(input: AllocationInput): AllocationProblem | null {
  const field = given(input, ['floor', 'cap']);
  if (field === null || input.layers.at(-1)?.kind === 'rest') return null;
  return allocationProblem(
    [field],
    `Für "${field}" fehlt eine Schicht der Art "rest", auf die ${WORDS[field]} wirken kann; ergänzen Sie sie als letzte Schicht oder lassen Sie "${field}" weg.`,
  );
}

const given = (input: AllocationInput, fields: readonly BoundField[]): BoundField | null =>
  fields.find((field) => input[field] !== null) ?? null;

function checkSigns({ floor, cap, guaranteed }: AllocationInput): AllocationProblem | null {
  if (floor !== null && 'amount' in floor && floor.amount < 0n) return negative(['floor', 'amount']);
  if (cap !== null && cap.perUnit < 0n) return negative(['cap', 'perUnit']);
  if (guaranteed !== null && guaranteed.percent < 0n) return negative(['guaranteed', 'percent']);
  if (guaranteed !== null && guaranteed.minimum < 0n) return negative(['guaranteed', 'minimum']);
  return null;
}

const negative = (path: readonly string[]): AllocationProblem =>
  allocationProblem(path, 'Der Wert liegt unter 0; geben Sie 0 oder mehr an.');
