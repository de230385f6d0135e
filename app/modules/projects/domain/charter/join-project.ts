import type { Role } from '../participation/participation.ts';
import type { UndertakingRecord } from '../undertakings/undertaking-record.ts';
import type { Charter, CharterMember } from './charter.ts';

/** A member that the project is meant for, or that takes part in it. */
export interface CharterParticipant {
  readonly memberKey: string;
  readonly roles: readonly Role[];
}

type Planned = Pick<UndertakingRecord, 'plannedStart' | 'plannedEnd' | 'drivers'>;

/**
 * The charter with what the project itself says, which is the one truth for it: for whom it is meant and in which roles
 * and, before its start, its planned days and drivers. Amounts and core team stand in the charter alone.
 */
export const joinProject = (
  charter: Charter,
  partners: readonly CharterParticipant[],
  planned?: Planned,
): Charter => ({
  ...charter,
  ...(planned && { startsOn: planned.plannedStart, endsOn: planned.plannedEnd, drivers: planned.drivers }),
  members: partners.map((partner) => joined(partner, charter.members)),
});

const joined = (
  { memberKey, roles }: CharterParticipant,
  members: readonly CharterMember[],
): CharterMember => {
  const known = members.find((member) => member.memberKey === memberKey);
  return { memberKey, roles, isCore: known?.isCore ?? false, amount: known?.amount ?? null };
};

/** The charter without some members. */
export const withoutMembers = (charter: Charter, memberKeys: readonly string[]): Charter => ({
  ...charter,
  members: charter.members.filter(({ memberKey }) => !memberKeys.includes(memberKey)),
});
