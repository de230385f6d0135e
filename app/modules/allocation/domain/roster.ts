import type { AllocationInput, AllocationMember } from './allocation-types.ts';
import { membershipDays, periodDays } from './membership-days.ts';

/** Those who take part: every member with at least one day in the period. */
export interface Roster {
  readonly members: readonly AllocationMember[];
  readonly ids: readonly string[];
  /** Days of membership of each; 1 of 1 without a period. */
  readonly days: readonly number[];
  readonly periodDays: number;
}

export function rosterOf(input: AllocationInput): Roster {
  const { period } = input;
  if (period === null) return roster(input.members, () => 1, 1);
  const present = input.members.filter((member) => membershipDays(member, period) > 0);
  return roster(present, (member) => membershipDays(member, period), periodDays(period));
}

const roster = (
  members: readonly AllocationMember[],
  daysOf: (member: AllocationMember) => number,
  days: number,
): Roster => ({
  members,
  ids: members.map((member) => member.id),
  days: members.map(daysOf),
  periodDays: days,
});
