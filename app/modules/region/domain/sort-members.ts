import { compareCodePoints } from '../../../foundation/code-point-order.ts';
import { compareGerman } from '../../../foundation/german.ts';
import { isMunicipality, type Member } from './member.ts';

type Sortable = Pick<Member, 'key' | 'name' | 'kind' | 'standing'>;

/**
 * The order of every list of members: municipalities by German name, then guests, then other bodies, the county last
 * (as in the printed matrices of the Groß-Gerau reports). Equal names: the smaller key first.
 */
export const compareMembers = (a: Sortable, b: Sortable): number =>
  group(a) - group(b) || compareGerman(a.name, b.name) || compareCodePoints(a.key, b.key);

/** A sorted copy. */
export const sortMembers = <T extends Sortable>(members: readonly T[]): T[] =>
  members.toSorted(compareMembers);

function group(member: Sortable): number {
  if (member.kind === 'landkreis') return member.standing === 'mitglied' ? 4 : 3;
  if (!isMunicipality(member)) return 2;
  return member.standing === 'mitglied' ? 0 : 1;
}
