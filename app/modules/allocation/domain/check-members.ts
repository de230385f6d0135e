import { type AllocationProblem, allocationProblem } from './allocation-problem.ts';
import type { AllocationInput } from './allocation-types.ts';

/** No members at all, or two with the same id. */
export function checkMembers({ members }: AllocationInput): AllocationProblem | null {
  if (members.length === 0) {
    return allocationProblem(['members'], 'Es ist kein Mitglied angegeben; nennen Sie mindestens eines.');
  }
  const ids = new Set<string>();
  for (const [index, { id }] of members.entries()) {
    if (ids.has(id)) {
      return allocationProblem(
        ['members', index, 'id'],
        `Die Kennung „${id}“ kommt mehrfach vor; geben Sie jedem Mitglied eine eigene oder streichen Sie den doppelten Eintrag.`,
      );
    }
    ids.add(id);
  }
  return null;
}
