import { germanList } from '../../../foundation/german.ts';
import { type AllocationProblem, allocationProblem, type PathSegment } from './allocation-problem.ts';
import { type AllocationInput, EQUAL } from './allocation-types.ts';
import type { Roster } from './roster.ts';

/** A place that names a measure. Where it is not required, a member without it counts 0. */
interface MeasureUse {
  readonly measure: string;
  readonly path: readonly PathSegment[];
  readonly required: boolean;
}

/** A measure nobody has, one that somebody who takes part lacks (missing is not zero), or one below zero. */
export function checkMeasures(input: AllocationInput, roster: Roster): AllocationProblem | null {
  const checked = new Set<string>();
  for (const use of measureUses(input)) {
    const key = `${use.required} ${use.measure}`;
    if (use.measure === EQUAL || checked.has(key)) continue;
    checked.add(key);
    const problem = checkKnown(input, use) ?? checkValues(input, roster, use);
    if (problem !== null) return problem;
  }
  return null;
}

function measureUses(input: AllocationInput): MeasureUse[] {
  const uses: MeasureUse[] = [];
  input.layers.forEach((layer, index) => {
    if (layer.kind !== 'flat')
      uses.push({ measure: layer.of, path: ['layers', index, 'of'], required: true });
  });
  if (input.cap !== null) uses.push({ measure: input.cap.of, path: ['cap', 'of'], required: true });
  if (input.floor !== null && 'of' in input.floor) {
    uses.push({ measure: input.floor.of, path: ['floor', 'of'], required: false });
  }
  input.prorate.forEach((measure, index) => {
    uses.push({ measure, path: ['prorate', index], required: false });
  });
  return uses;
}

function checkKnown(input: AllocationInput, { measure, path }: MeasureUse): AllocationProblem | null {
  if (input.members.some((member) => member.measures.has(measure))) return null;
  const known = new Set([...input.members.flatMap((member) => [...member.measures.keys()]), EQUAL]);
  return allocationProblem(
    path,
    `Die Bezugsgröße „${measure}“ hat kein Mitglied; möglich: ${germanList([...known].sort())}.`,
  );
}

function checkValues(
  input: AllocationInput,
  roster: Roster,
  { measure, required }: MeasureUse,
): AllocationProblem | null {
  for (const member of roster.members) {
    const value = member.measures.get(measure);
    if (value === undefined ? required : value < 0n) {
      const path = ['members', input.members.indexOf(member), 'measures'];
      return value === undefined ? missing(path, measure, member.name) : negative(path, measure, member.name);
    }
  }
  return null;
}

const missing = (path: readonly PathSegment[], measure: string, name: string): AllocationProblem =>
  allocationProblem(
    path,
    `Bei ${name} fehlt „${measure}“; tragen Sie den Wert ein (0, wenn es nichts ist, denn eine Lücke zählt nicht als 0).`,
  );

const negative = (path: readonly PathSegment[], measure: string, name: string): AllocationProblem =>
  allocationProblem([...path, measure], `„${measure}“ von ${name} liegt unter 0; geben Sie 0 oder mehr an.`);
