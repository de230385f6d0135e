import { daysInclusive } from '../../../foundation/calendar-date.ts';
import type { AllocationMember, Period } from './allocation-types.ts';

/** Days of membership in the period, both ends included; 0 when the membership lies outside. */
export function membershipDays(member: Pick<AllocationMember, 'from' | 'to'>, period: Period): number {
  const from = member.from !== null && member.from > period.from ? member.from : period.from;
  const to = member.to !== null && member.to < period.to ? member.to : period.to;
  return Math.max(0, daysInclusive(from, to));
}

/** Days of the period, both ends included. */
export const periodDays = (period: Period): number => daysInclusive(period.from, period.to);
