import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { type Charter, type CharterMember, EMPTY_CHARTER } from '../domain/charter/charter.ts';
import type { CharterFacts } from '../domain/charter/check-charter.ts';

/** A member without costs. */
export const charterMember = (memberKey: string, changes: Partial<CharterMember> = {}): CharterMember => ({
  memberKey,
  roles: [],
  isCore: false,
  amount: null,
  ...changes,
});

/** Two towns, complete, without costs. */
export const fullCharter = (changes: Partial<Charter> = {}): Charter => ({
  ...EMPTY_CHARTER,
  strategicGoals: 'Archive dauerhaft sichern.',
  operativeGoals: 'Bestände erfassen.',
  results: '- Bericht',
  startsOn: calendarDate('2027-01-01'),
  endsOn: calendarDate('2027-12-31'),
  costKind: 'keine',
  information: 'Vierteljährlich.',
  members: [charterMember('raunheim', { roles: ['PL', 'PG'] }), charterMember('trebur')],
  ...changes,
});

/** The same with 3.000 € for both, 2.000 and 1.000. */
export const payingCharter = (changes: Partial<Charter> = {}): Charter =>
  fullCharter({
    costKind: 'betrag',
    costTotal: cents(300_000n),
    members: [
      charterMember('raunheim', { roles: ['PL', 'PG'], amount: cents(200_000n) }),
      charterMember('trebur', { amount: cents(100_000n) }),
    ],
    ...changes,
  });

export const CHARTER_FACTS: CharterFacts = { hasGroup: true, nameOf: (key) => key };
