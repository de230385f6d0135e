import { type AllocationProblem, allocationProblem } from './allocation-problem.ts';
import type { AllocationInput } from './allocation-types.ts';

/** No members at all, or two with the same id. */
export function checkMembers({ members }: AllocationInput): AllocationProblem | null {
  if (members.length === 0) {
    return allocationProblem(['members'], 'Es ist kein Mitglied angegeben; nennen Sie mindestens eines.');
  }
  const repeated = repeatedId(members.map((member) => member.id));
  if (repeated === null) return null;
  return allocationProblem(
    ['members', repeated, 'id'],
    `Die Kennung „${members[repeated]?.id}“ kommt mehrfach vor; geben Sie jedem Mitglied eine eigene oder streichen Sie den doppelten Eintrag.`,
  );
}

/** Index of the first id that stood before. */
function repeatedId(ids: readonly string[]): number | null {
  if (new Set(ids).size === ids.length) return null;
  const seen = new Set<string>();
  return ids.findIndex((id) => seen.size === seen.add(id).size);
}
