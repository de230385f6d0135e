import { type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';
import { type Cents, centsToString, parseCents } from '../../../../foundation/cents.ts';
import { isRole } from '../participation/participation.ts';
import { isDriver } from '../undertakings/undertaking-record.ts';
import { type Charter, type CharterMember, isCostKind } from './charter.ts';

/** A charter as the store and the audit trail keep it: amounts as "1200.00". */
export const charterJson = (charter: Charter) => ({
  ...charter,
  costTotal: amountText(charter.costTotal),
  members: charter.members.map((member) => ({ ...member, amount: amountText(member.amount) })),
});

const amountText = (amount: Cents | null): string | null => (amount === null ? null : centsToString(amount));

/** Reads a charter that was kept as JSON. Anything else was not written by this program and throws. */
export function readCharterJson(value: unknown): Charter {
  const kept = objectOf(value);
  const costKind = textOf(kept['costKind']);
  if (!isCostKind(costKind)) throw new Error('kept charter: unknown kind of costs');
  return {
    strategicGoals: textOf(kept['strategicGoals']),
    operativeGoals: textOf(kept['operativeGoals']),
    results: textOf(kept['results']),
    startsOn: dayOf(kept['startsOn']),
    endsOn: dayOf(kept['endsOn']),
    timeNote: textOf(kept['timeNote']),
    costKind,
    costText: textOf(kept['costText']),
    costTotal: amountOf(kept['costTotal']),
    information: textOf(kept['information']),
    drivers: listOf(kept['drivers']).map(textOf).filter(isDriver),
    members: listOf(kept['members']).map(memberOf),
  };
}

function memberOf(value: unknown): CharterMember {
  const member = objectOf(value);
  return {
    memberKey: textOf(member['memberKey']),
    roles: listOf(member['roles']).map(textOf).filter(isRole),
    isCore: member['isCore'] === true,
    amount: amountOf(member['amount']),
  };
}

function amountOf(value: unknown): Cents | null {
  if (value === null) return null;
  const amount = parseCents(textOf(value));
  if (!amount.ok) throw new Error('kept charter: no amount');
  return amount.value;
}

const dayOf = (value: unknown): CalendarDate | null => (value === null ? null : calendarDate(textOf(value)));

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('kept charter: no object');
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('kept charter: no list');
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('kept charter: no text');
  return value;
}
