import type { Charter, CharterMember } from './charter.ts';
import { charterJson } from './charter-json.ts';

/**
 * What the second of two editors finds in the form: the fields they touched as they typed them, every other field as it is
 * stored now. So what the first one wrote elsewhere is not undone by a save that only meant one section.
 */
export function mergeCrossing(base: Charter, stored: Charter, typed: Charter): Charter {
  const pick = <Key extends keyof Charter>(key: Key): Charter[Key] =>
    isSame(base[key], typed[key]) ? stored[key] : typed[key];
  return {
    strategicGoals: pick('strategicGoals'),
    operativeGoals: pick('operativeGoals'),
    results: pick('results'),
    startsOn: pick('startsOn'),
    endsOn: pick('endsOn'),
    timeNote: pick('timeNote'),
    costKind: pick('costKind'),
    costText: pick('costText'),
    costTotal: pick('costTotal'),
    information: pick('information'),
    drivers: pick('drivers'),
    members: mergeMembers(base.members, stored.members, typed.members),
  };
}

/** Member by member: whoever is touched stands as typed, the others as stored. */
function mergeMembers(
  base: readonly CharterMember[],
  stored: readonly CharterMember[],
  typed: readonly CharterMember[],
): CharterMember[] {
  const find = (members: readonly CharterMember[], key: string) =>
    members.find(({ memberKey }) => memberKey === key);
  const keys = new Set([...typed, ...stored].map(({ memberKey }) => memberKey));
  return [...keys].flatMap((key) => {
    const isTouched = !isSame(find(base, key), find(typed, key));
    return find(isTouched ? typed : stored, key) ?? [];
  });
}

/** Whether two charters say the same. */
export const isSameCharter = (a: Charter, b: Charter): boolean =>
  JSON.stringify(charterJson(a)) === JSON.stringify(charterJson(b));

const isSame = (a: unknown, b: unknown): boolean => text(a) === text(b);
const text = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part)) ?? '';
